package org.lectern.ui.control;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.QualityItem;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Says beside a thing what a person decided of it: what, who, when and why.
public final class DecidedNote extends Label {

    private static final Set<String> LEVELS =
            Stream.of(Evidence.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> ANSWERS =
            Stream.of(QualityItem.Answer.values()).map(Enum::name).collect(Collectors.toSet());

    public DecidedNote(Decided decided) {
        this(words(decided));
    }

    /// @param sentence what was decided, in words already
    public DecidedNote(String sentence) {
        super(sentence);
        getStyleClass().addAll(StyleNames.CAPTION, "decided-note");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    /// Notes on everything decided of one aspect of a thing.
    public static List<DecidedNote> of(List<Decided> decided, Set<Decided.Aspect> aspects) {
        return decided.stream()
                .filter(each -> aspects.contains(each.aspect()))
                .map(DecidedNote::new)
                .toList();
    }

    /// `dismissed by Ada Moss, 2026-11-22: a report, not a promise`; codes are told as words.
    public static String words(Decided decided) {
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
