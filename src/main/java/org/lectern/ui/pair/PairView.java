package org.lectern.ui.pair;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.library.compare.Pairing;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Cover;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.CardLayer;
import org.lectern.ui.text.Mark;

/// Two sources side by side, the one following the other by what they speak of, or each on its own.
public final class PairView extends Cover {

    private final PairViewModel model;
    private final PairSide left;
    private final PairSide right;
    private final Runnable read;
    private final Cards cards;
    private final CardLayer layer = new CardLayer();

    /// Makes the card of a mark.
    public interface Cards {

        /// @param section the section that the mark stands in
        Region of(SourceReading source, SectionReading section, Mark mark, Runnable close);
    }

    /// @param read  opens the section of the active side in the reader
    /// @param cards explains marks
    public PairView(PairViewModel model, Runnable read, Cards cards) {
        this.model = model;
        this.read = read;
        this.cards = cards;
        left = new PairSide(model, Pairing.Side.LEFT);
        right = new PairSide(model, Pairing.Side.RIGHT);
        getStyleClass().add("pair");
        SplitPane sides = new SplitPane(left, right);
        sides.getStyleClass().add("panes");
        setTop(head());
        setCenter(new StackPane(sides, layer));
        setBottom(Words.wrapped(Texts.text("pair.hint"), StyleNames.CAPTION, "compare-foot"));
        setVisible(false);
        model.pageProperty().subscribe(page -> {
            setVisible(page.isPresent());
            page.filter(_ -> !model.isRenewed()).ifPresent(_ -> enter());
        });
        model.cardProperty().subscribe(this::showCard);
    }

    private HBox head() {
        Label about = Words.label("", StyleNames.HEADLINE);
        about.setMinWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        model.pageProperty().subscribe(_ -> name(about));
        model.placeProperty().subscribe(_ -> name(about));
        ToggleButton linked = new ToggleButton(Texts.text("pair.linked"), new FontIcon(Feather.LINK));
        linked.getStyleClass().add("pair-link");
        linked.setSelected(true);
        Words.tell(linked, Texts.text("pair.linked.tip"));
        linked.setOnAction(_ -> model.toggleLinked());
        model.linkedProperty().subscribe(on -> {
            linked.setSelected(on);
            linked.setText(Texts.text(on ? "pair.linked" : "pair.free"));
        });
        Button previous = Buttons.icon(Feather.CHEVRON_UP, Texts.text("pair.previous"), "P", () -> model.step(-1));
        Button next = Buttons.icon(Feather.CHEVRON_DOWN, Texts.text("pair.next"), "N", () -> model.step(1));
        HBox head = new HBox(
                about, previous, next, linked, Buttons.icon(Feather.X, Texts.text("card.close"), "", model::close));
        head.getStyleClass().addAll("compare-head", "segments");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void name(Label about) {
        String words = model.about();
        about.setText(words.isEmpty() ? Texts.text("action.pair") : Texts.text("pair.about", words));
    }

    private PairSide active() {
        return model.activeProperty().get() == Pairing.Side.LEFT ? left : right;
    }

    /// Puts the focus on the side on which one reads.
    @Override
    public void enter() {
        active().enter();
    }

    public void setText(int pixels, int lineWidth) {
        left.resize(pixels, lineWidth);
        right.resize(pixels, lineWidth);
    }

    private void showCard(Optional<PairViewModel.Explained> explained) {
        layer.close();
        explained.ifPresent(open -> model.pageProperty().get().ifPresent(page -> {
            PairText text = page.text(open.side());
            PairSide side = open.side() == Pairing.Side.LEFT ? left : right;
            side.bring(open.mark());
            text.section(open.mark())
                    .ifPresent(section -> layer.show(
                            cards.of(text.source(), section, open.mark(), model::closeCard),
                            () -> {},
                            side::explainedOnScreen));
        }));
    }

    /// What a key means anywhere in the screen.
    @Override
    public boolean key(KeyEvent event) {
        if (event.isShortcutDown()) {
            return event.getCode() == KeyCode.C && !event.isShiftDown() ? copied() : picked(event.getCode());
        }
        if (left.head().isPicking() || right.head().isPicking() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.M) {
            model.stepMark(event.isShiftDown() ? -1 : 1);
            return true;
        }
        if (event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> turn(Pairing.Side.LEFT);
            case RIGHT -> turn(Pairing.Side.RIGHT);
            case N -> model.step(1);
            case P -> model.step(-1);
            case L -> model.toggleLinked();
            case ENTER -> read.run();
            case ESCAPE -> {
                return model.closeCard();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean copied() {
        Optional<String> quotation = active().quotation();
        quotation.ifPresent(words -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
            model.copied();
        });
        return quotation.isPresent();
    }

    private boolean picked(KeyCode code) {
        if (code != KeyCode.DIGIT1 && code != KeyCode.DIGIT2) {
            return false;
        }
        (code == KeyCode.DIGIT1 ? left : right).head().pickSource();
        return true;
    }

    private void turn(Pairing.Side side) {
        model.activeProperty().set(side);
        enter();
    }
}
