package org.lectern.ui.reader;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Why a concept is a tag of a section, or is none: its standing, the words that count, and those that don't.
final class WhyTagged extends VBox {

    private static final int MOST_REASONS = 5;

    WhyTagged(NamedHere named) {
        getStyleClass().add("why-tagged");
        getChildren().add(Words.wrapped(standing(named), StyleNames.STRONG));
        if (named.times() > 0) {
            boolean alike = named.counted().size() == 1;
            String words = alike ? quoted(named.counted().getFirst()) : list(named.counted());
            getChildren().add(Words.wrapped(Texts.text("card.counted", named.times(), words)));
        }
        if (!named.refused().isEmpty()) {
            getChildren().add(Words.label(Texts.text("card.notCounted"), StyleNames.CAPTION, "why-not"));
            named.refused().stream().limit(MOST_REASONS).forEach(this::refusal);
            int more = named.refused().size() - MOST_REASONS;
            if (more > 0) {
                getChildren().add(Words.wrapped(Texts.text("card.notCounted.more", more), StyleNames.QUIET));
            }
        }
    }

    private static String standing(NamedHere named) {
        if (named.times() == 0) {
            return Texts.text("card.noTag");
        }
        return Texts.text(named.major() ? "card.major" : "card.minor");
    }

    private void refusal(NamedHere.Refusal refusal) {
        String rest = refusal.cue().isBlank() ? "" : " " + Texts.text("card.byWords", refusal.cue());
        VBox lines = new VBox(
                Words.wrapped(list(List.of(refusal.words()))),
                Words.wrapped(refusal.because() + rest, StyleNames.QUIET));
        lines.getStyleClass().add("refusal");
        getChildren().add(lines);
    }

    private static String list(List<NamedHere.Words> words) {
        return words.stream().map(WhyTagged::told).collect(Collectors.joining(", "));
    }

    private static String quoted(NamedHere.Words words) {
        return Texts.text("card.words", words.words());
    }

    private static String told(NamedHere.Words words) {
        return words.times() == 1 ? quoted(words) : Texts.text("card.words.times", words.words(), words.times());
    }
}
