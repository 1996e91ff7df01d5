package org.lectern.ui.reader;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.Span;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.DecidedNote;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// One question of the quality card: its answer in words, why, and the words that it rests on.
final class QualityItemView extends VBox {

    private static final int QUOTED_AT_FIRST = 2;

    private final SourceFacts facts;
    private final Consumer<Span> point;

    /// @param acts what can be decided of the answer
    QualityItemView(SourceFacts facts, QualityItem item, Consumer<Span> point, Node acts) {
        this.facts = facts;
        this.point = point;
        getStyleClass().add("quality-item");
        Label answer = Words.label(
                Texts.text("quality." + item.answer()), StyleNames.CHIP, "answer", "answer-" + item.answer());
        answer.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(answer, Words.wrapped(item.question(), StyleNames.STRONG));
        line.getStyleClass().add("quality-line");
        line.setAlignment(Pos.TOP_LEFT);
        VBox rest = new VBox();
        if (item.decided().isEmpty()) {
            rest.getChildren().add(Words.wrapped(item.reason(), StyleNames.QUIET));
        }
        rest.getChildren().addAll(DecidedNote.of(item.decided(), Set.of(Decided.Aspect.ITEM)));
        rest.getStyleClass().add("quality-rest");
        getChildren().addAll(line, rest);
        List<Span> words = item.words();
        words.stream().limit(QUOTED_AT_FIRST).map(this::quoted).forEach(rest.getChildren()::add);
        int others = words.size() - QUOTED_AT_FIRST;
        if (others > 0) {
            rest.getChildren().add(more(rest, words.subList(QUOTED_AT_FIRST, words.size())));
        }
        rest.getChildren().add(acts);
    }

    private Button more(VBox rest, List<Span> others) {
        Button more = Buttons.link(Texts.text("quality.more", others.size()), () -> {});
        more.setOnAction(_ -> {
            rest.getChildren().remove(more);
            others.stream().map(this::quoted).forEach(rest.getChildren()::add);
        });
        return more;
    }

    private Node quoted(Span words) {
        String quote = facts.quote(words);
        if (!facts.isInText(words)) {
            return Words.wrapped(Texts.text("quality.inDescription", quote), StyleNames.QUIET);
        }
        return SourcePage.passage(quote, () -> point.accept(words));
    }
}
