package org.lectern.section;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.lectern.knowledge.Topic;
import org.lectern.markup.WordLists;

/// Judges sentences in words that sellers, publishers and wards use alike: `contact us`, `book a`, `results vary`. A
/// warning that is taken for advertising is lost to who needs it, so that the sentence has to sell or disclaim by more
/// than that.
///
/// All sentences come in lower case.
final class PageTalk {

    private static final WordLists WORDS = WordLists.load(PageTalk.class, "boilerplate.txt");
    private static final Set<String> OF_US = WORDS.list("promotion of us");
    private static final Set<String> PERHAPS_PROMOTION = WORDS.list("perhaps promotion");
    private static final Set<String> SELLS = WORDS.list("sells");
    private static final Set<String> INVITES = WORDS.list("invites");
    private static final Set<String> WARNS = WORDS.list("warns");
    private static final Set<String> ENQUIRIES = WORDS.list("enquiries");
    private static final Set<String> CARE = WORDS.list("care");
    private static final Set<String> PERHAPS_DISCLAIMER = WORDS.list("perhaps disclaimer");
    private static final Set<String> DISCLAIMS = WORDS.list("disclaims");
    private static final Set<Topic> MEDICINE =
            EnumSet.of(Topic.SYMPTOMS, Topic.RED_FLAGS, Topic.DIAGNOSIS, Topic.TREATMENT, Topic.PROCEDURE);
    private static final int SHORT = 8;

    private PageTalk() {}

    static boolean promotes(String sentence) {
        boolean perhaps = WholePhrases.in(sentence, PERHAPS_PROMOTION);
        if (WholePhrases.in(sentence, OF_US)) {
            return sells(sentence) || isFreeOfMedicine(sentence);
        }
        boolean opens = perhaps && WholePhrases.begin(sentence, PERHAPS_PROMOTION);
        return perhaps && (sells(sentence) && !isOfCare(sentence) || opens && isFreeOfMedicine(sentence));
    }

    static boolean disclaims(String sentence) {
        if (!WholePhrases.in(sentence, PERHAPS_DISCLAIMER)) {
            return false;
        }
        boolean brief = WholePhrases.begin(sentence, PERHAPS_DISCLAIMER) && sentence.split("\\s+").length <= SHORT;
        return WholePhrases.in(sentence, DISCLAIMS) || (brief && isFreeOfMedicine(sentence));
    }

    /// Whether a sentence neither warns nor holds a word of signs, tests, treatments or care.
    static boolean isFreeOfMedicine(String sentence) {
        return !warns(sentence)
                && !isOfCare(sentence)
                && Collections.disjoint(TopicCues.ofBody(sentence).keySet(), MEDICINE);
    }

    private static boolean sells(String sentence) {
        return WholePhrases.in(sentence, SELLS) || (WholePhrases.in(sentence, INVITES) && !warns(sentence));
    }

    private static boolean isOfCare(String sentence) {
        return WholePhrases.in(sentence, CARE);
    }

    private static boolean warns(String sentence) {
        String without = sentence;
        for (String enquiry : ENQUIRIES) {
            without = without.replace(enquiry, "");
        }
        return WholePhrases.in(without, WARNS);
    }
}
