package org.lectern.appraisal.study;

import java.util.List;
import org.lectern.appraisal.words.Words;

/// Compares a name of several words with a place in a text; "the" and "and" make no difference, nor do full stops
/// after shortened words.
final class NameMatcher {

    private static final int LONGEST_GAP = 3;

    private NameMatcher() {}

    /// The word after the name's last; -1 where the name does not begin at `at`.
    static int end(List<String> name, Words words, int at) {
        int next = at;
        for (int i = 0; i < name.size(); i++) {
            while (i > 0 && next < words.count() && StudyKeyReader.isLeftOut(words.form(next))) {
                next++;
            }
            boolean near = i == 0 || next < words.count() && isNear(words.gap(next));
            if (!near || next >= words.count() || !words.form(next).equals(name.get(i))) {
                return -1;
            }
            next++;
        }
        return next;
    }

    private static boolean isNear(String gap) {
        return gap.length() <= LONGEST_GAP && gap.indexOf(';') < 0;
    }
}
