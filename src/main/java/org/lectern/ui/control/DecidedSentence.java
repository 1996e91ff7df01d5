package org.lectern.ui.control;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.QualityItem;
import org.lectern.ui.style.Texts;

/// What a person decided of a thing, in words; for view-models too, which have no window.
public final class DecidedSentence {

    private static final Set<String> LEVELS =
            Stream.of(Evidence.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> ANSWERS =
            Stream.of(QualityItem.Answer.values()).map(Enum::name).collect(Collectors.toSet());

    private DecidedSentence() {}

    /// `dismissed by Ada Moss, 2026-11-22: a report, not a promise`; codes are told as words.
    public static String of(Decided decided) {
        LocalDate day = decided.when().atZone(ZoneId.systemDefault()).toLocalDate();
        String what = switch (decided.aspect()) {
            case EVIDENCE, ITEM -> spelledOut(decided.what());
            case TAG, FLAG, BOUNDARY, FIELD -> decided.what();
        };
        String said = Texts.text("decided.by", what, decided.who(), day.toString());
        return decided.why().isBlank() ? said : said + ": " + decided.why();
    }

    private static String spelledOut(String what) {
        return Stream.of(what.split(" "))
                .map(word -> LEVELS.contains(word)
                        ? "\u201c" + Texts.shortName(Evidence.valueOf(word)) + "\u201d"
                        : ANSWERS.contains(word) ? "\u201c" + Texts.text("quality." + word) + "\u201d" : word)
                .collect(Collectors.joining(" "));
    }
}
