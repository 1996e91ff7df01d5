package org.lectern.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.css.Styleable;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.SideDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;
import org.lectern.knowledge.Span;
import org.lectern.ui.control.NextFrame;

/// A text to read, with marks: one text area with a measure that a person chooses.
public final class TextPane extends StackPane {

    /// How many characters of running text stand on one em.
    private static final double CHARACTERS = 1.95;
    private static final double GUTTER = 30;
    private static final double EDGE = 16;
    private static final double SCROLL_BAR = 12;
    private static final int SHORT_LINE = 160;
    private static final int LONG_PARAGRAPH = 500;

    /// More paragraphs than fit on a screen.
    private static final int SCREENFUL = 80;
    private static final double TOP_INSET = 48;

    /// What the area takes by itself.
    private static final Duration BLINK = Duration.millis(1000);

    private final RichTextArea area = new RichTextArea();
    private ReadingModel model = new ReadingModel(new DisplayText(List.of()), 16);
    private double size = 16;
    private int line = 70;
    private final NextFrame settling = new NextFrame(1);

    /// Whether the window is open in which it stands.
    private final ObservableValue<Boolean> inOpenWindow = area.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);

    public TextPane(String name, String accessible) {
        getStyleClass().add(name);
        area.setEditable(false);
        area.setWrapText(true);
        area.setDisplayCaret(true);
        area.focusedProperty().subscribe(this::blink);
        inOpenWindow.subscribe(this::blink);
        area.setAccessibleText(accessible);
        area.setContentPadding(new Insets(EDGE / 2, EDGE / 4, EDGE * 2, EDGE / 4));
        area.setRightDecorator(new Measure());
        getChildren().add(area);
        area.widthProperty().subscribe(this::settle);
        area.heightProperty().subscribe(this::settle);
    }

    /// Nobody sees the caret of a text without the focus. Left to itself it blinks there as long as the program runs,
    /// in closed windows too, which it keeps in memory: whatever blinks asks for frames.
    private void blink() {
        area.setCaretBlinkPeriod(area.isFocused() && inOpenWindow.getValue() ? BLINK : Duration.ZERO);
    }

    /// Lays the text out again once lines broke elsewhere or the pane became higher: an end that came to lie above the
    /// lower edge is moved down only then.
    private void settle() {
        settling.run(() -> {
            // A closed window has lost its colours, and would complain of each text.
            if (getScene() != null && getScene().getWindow() != null) {
                area.setRightDecorator(new Measure());
            }
        });
    }

    /// What stands between the window and a pane has no say in how its text looks; so the search for the styles of each
    /// of some hundred paragraphs need not climb through it.
    @Override
    public @Nullable Styleable getStyleableParent() {
        Node root = getScene() == null ? this : getScene().getRoot();
        return root == this ? super.getStyleableParent() : root;
    }

    public RichTextArea area() {
        return area;
    }

    ReadingModel model() {
        return model;
    }

    /// Shows a text with its marks from the start: to mark it afterwards would lay it out twice.
    public void show(
            DisplayText text,
            List<Mark> marks,
            Optional<Mark> current,
            Predicate<Integer> inSection,
            Consumer<Mark> open) {
        model = new ReadingModel(text, size);
        // The margin belongs to the text before; the area asks it for rows while it changes texts.
        area.setLeftDecorator(null);
        area.setModel(model);
        area.select(TextPos.ZERO);
        mark(marks, current, inSection, open);
        model.unveil();
    }

    /// Whether this text is shown, or one that reads the same.
    public boolean shows(DisplayText text) {
        return model.text().equals(text);
    }

    /// @param pixels     size of the text
    /// @param characters about how many of them a line holds where there is room
    public void resize(double pixels, int characters) {
        size = pixels;
        line = characters;
        model.resize(pixels);
        area.setRightDecorator(new Measure());
        settle();
    }

    public void mark(List<Mark> marks, Optional<Mark> current, Predicate<Integer> inSection, Consumer<Mark> open) {
        model.mark(marks, current);
        area.setLeftDecorator(new Margin(model, inSection, open));
    }

    /// Brings the place into view, as near to the top as the text allows; a short line above it stays in sight.
    public void scrollToTop(int offset) {
        int at = model.text().firstAt(offset);
        boolean shortLineAbove = at > 0 && model.getPlainText(at - 1).length() < SHORT_LINE;
        int paragraph = shortLineAbove ? at - 1 : at;
        if (paragraph > 0) {
            model.veil();
            // From below, a paragraph comes to stand at the top.
            area.select(TextPos.ofLeading(2, ReadingModel.BLANK.length()));
            area.select(TextPos.ofLeading(1, ReadingModel.BLANK.length()));
            // A selection would be moved along, and be brought into view each time.
            area.clearSelection();
            model.unveilAt(paragraph);
        }
        area.select(TextPos.ofLeading(caret(paragraph), 0));
        if (paragraph + SCREENFUL > model.size()) {
            // Where the text ends above the lower edge it is moved down; that is seen once it is laid out again.
            area.setRightDecorator(new Measure());
        }
    }

    /// Where to put the caret so that it is in sight without another move: a hair above it lies the edge.
    private int caret(int top) {
        boolean nextInSight = top + 1 < model.size() && model.getPlainText(top).length() < LONG_PARAGRAPH;
        return nextInSight ? top + 1 : top;
    }

    /// Brings the words into view by moving as little as needed.
    public void scrollTo(Span canonical) {
        model.text().places(canonical).stream()
                .findFirst()
                .ifPresent(place -> area.select(
                        TextPos.ofLeading(place.paragraph(), place.shown().start())));
    }

    /// Where the mark in focus stands on the screen: there its card is hung after keyboard steps.
    public Optional<Bounds> currentOnScreen() {
        area.layout();
        Node mark = area.lookup(".mark-current");
        return Optional.ofNullable(mark).map(node -> node.localToScreen(node.getBoundsInLocal()));
    }

    /// The canonical offset below a point of the screen; empty where no text is.
    public Optional<Integer> offsetAt(double screenX, double screenY) {
        return Optional.ofNullable(area.getTextPosition(screenX, screenY))
                .map(position -> model.text().canonical(position.index(), position.charIndex()));
    }

    /// The canonical offset of what stands near the top edge; empty before the area is on the screen.
    public Optional<Integer> topOffset() {
        Bounds seen = area.localToScreen(area.getLayoutBounds());
        return seen == null ? Optional.empty() : offsetAt(seen.getMinX() + TOP_INSET, seen.getMinY() + TOP_INSET);
    }

    /// The canonical span of what is selected; empty where nothing is.
    public Optional<Span> selectedSpan() {
        SelectionSegment selection = area.getSelection();
        if (selection == null || selection.isCollapsed()) {
            return Optional.empty();
        }
        TextPos from = begin(selection);
        TextPos to = selection.getMax();
        return from.compareTo(to) >= 0
                ? Optional.empty()
                : Optional.of(new Span(
                                selected(from, true).start(),
                                selected(to, false).end()))
                        .filter(span -> !span.isEmpty());
    }

    /// At the end of a paragraph nothing of it is selected.
    private TextPos begin(SelectionSegment selection) {
        TextPos at = selection.getMin();
        while (at.index() < selection.getMax().index()
                && at.offset() >= model.getPlainText(at.index()).length()) {
            at = TextPos.ofLeading(at.index() + 1, 0);
        }
        return at;
    }

    /// The shown unit beside a place: behind where the selection begins, before where it ends.
    private Span selected(TextPos at, boolean begins) {
        boolean endsAbove = !begins && at.offset() == 0 && at.index() > 0;
        DisplayText.Paragraph paragraph = model.text().paragraphs().get(endsAbove ? at.index() - 1 : at.index());
        int length = paragraph.text().length();
        int end = endsAbove ? length : at.offset();
        int first = begins ? Math.min(end, Math.max(0, length - 1)) : Math.max(0, end - 1);
        return paragraph.canonical(new Span(first, Math.min(length, first + 1)));
    }

    /// What is selected, as plain text; blank where nothing is.
    public String selectedText() {
        SelectionSegment selection = area.getSelection();
        if (selection == null || selection.isCollapsed()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        TextPos from = selection.getMin();
        TextPos to = selection.getMax();
        for (int i = from.index(); i <= to.index(); i++) {
            String paragraph = model.getPlainText(i);
            int start = i == from.index() ? from.offset() : 0;
            int end = i == to.index() ? to.offset() : paragraph.length();
            text.append(i == from.index() ? "" : "\n").append(paragraph, start, end);
        }
        return text.toString();
    }

    /// Takes what a line needs no more, on the right: padding would centre the text instead.
    private final class Measure implements SideDecorator {

        @Override
        public double getPrefWidth(double viewWidth) {
            return Math.max(1, viewWidth - GUTTER - SCROLL_BAR - size * line / CHARACTERS);
        }

        @Override
        public Node getMeasurementNode(int index) {
            return new Region();
        }

        @Override
        public Node getNode(int index) {
            return new Region();
        }
    }
}
