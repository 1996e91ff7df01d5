package org.lectern.ui.pair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.library.compare.Pairing;
import org.lectern.ui.control.NextFrame;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;
import org.lectern.ui.text.MarkPointing;
import org.lectern.ui.text.SourceMap;
import org.lectern.ui.text.TextPane;

/// One of two sources: which it is, where in it one is, its text and its map; below, that it is silent.
final class PairSide extends BorderPane {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final PairViewModel model;
    private final Pairing.Side side;
    private final PairHead head;
    private final TextPane text;
    private final SourceMap map;
    private final NextFrame later;
    private final Label silent = Words.wrapped("", "pair-silent");
    private Optional<Bounds> pointed = Optional.empty();
    private Optional<PairText> laid = Optional.empty();
    private boolean arriving;
    private boolean watched;
    private boolean hand;
    private boolean scrolling;

    PairSide(PairViewModel model, Pairing.Side side) {
        this.model = model;
        this.side = side;
        head = new PairHead(model, side);
        text = new TextPane("source-text", Texts.text("pair." + side));
        map = new SourceMap(text::scrollToTop);
        // Each side on a frame of its own: neither waits for the other.
        later = new NextFrame(side == Pairing.Side.LEFT ? 2 : 4);
        getStyleClass().add("pair-side");
        HBox reading = new HBox(text, map);
        HBox.setHgrow(text, Priority.ALWAYS);
        setTop(head);
        setCenter(reading);
        silent.setMaxWidth(Double.MAX_VALUE);
        setBottom(silent);
        addEventFilter(ScrollEvent.SCROLL, _ -> touched());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> touched());
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> hand = true);
        model.activeProperty().subscribe(active -> pseudoClassStateChanged(ACTIVE, active == side));
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
        model.placeProperty().subscribe(this::arrive);
        model.hiddenProperty().addListener((_, _, _) -> repaint());
        model.cardProperty().addListener((_, before, now) -> explained(before, now));
        new MarkPointing(text, new MarkPointing.Cards() {
            @Override
            public Optional<Mark> markAt(int offset) {
                return model.markAt(side, offset);
            }

            @Override
            public Optional<Mark> shown() {
                return model.cardProperty().get().map(PairViewModel.Explained::mark);
            }

            @Override
            public void open(Mark mark, Bounds at) {
                pointed = Optional.of(at);
                model.explain(side, mark);
                pointed = Optional.empty();
            }

            @Override
            public void close() {
                model.closeCard();
            }
        });
    }

    private void explained(Optional<PairViewModel.Explained> before, Optional<PairViewModel.Explained> now) {
        if (Stream.of(before, now).flatMap(Optional::stream).anyMatch(open -> open.side() == side)) {
            repaint();
        }
    }

    private void repaint() {
        model.pageProperty()
                .get()
                .filter(_ -> !later.isWaiting())
                .ifPresent(page -> paint(
                        page,
                        model.placeProperty()
                                .get()
                                .section(side)
                                .flatMap(id -> page.pairing().section(side, id))
                                .map(found -> found.section().span())));
    }

    /// Brings a mark's words into view, unless the pointer is on them.
    void bring(Mark mark) {
        if (pointed.isEmpty()) {
            later.finish();
            scrolling = true;
            text.scrollTo(mark.span());
            scrolling = false;
        }
    }

    /// Where the words of the explained mark stand on the screen: below the pointer, or where one was brought to them.
    Optional<Bounds> explainedOnScreen() {
        return pointed.or(text::currentOnScreen);
    }

    private void touched() {
        hand = true;
        model.activeProperty().set(side);
    }

    /// Puts the focus into the text.
    void enter() {
        text.area().requestFocus();
    }

    /// What is selected, else the section, with where it is from.
    Optional<String> quotation() {
        return model.quotation(side, text.selectedSpan(), text.selectedText());
    }

    PairHead head() {
        return head;
    }

    void resize(int pixels, int lineWidth) {
        text.resize(pixels, lineWidth);
    }

    private void show(PairPage page) {
        head.show(page);
        PairText shown = page.text(side);
        Optional<PairText> before = laid.filter(_ -> model.isRenewed() && !later.isWaiting());
        if (before.isEmpty()) {
            later.run(() -> lay(shown));
        } else if (before.get().text().equals(shown.text())) {
            stay();
        } else {
            Optional<Integer> top = text.topOffset().map(at -> shown.moved(before.get(), at));
            put(shown);
            stay();
            hand = false;
            top.ifPresent(text::scrollToTop);
        }
    }

    /// Marks what is shown where it stands.
    private void stay() {
        scrolling = true;
        arrive(model.placeProperty().get());
        scrolling = false;
    }

    private void lay(PairText shown) {
        put(shown);
        arrive(model.placeProperty().get());
    }

    private void put(PairText shown) {
        laid = Optional.of(shown);
        text.show(
                shown.text(),
                shown.marks(model.hiddenProperty().get()),
                Optional.empty(),
                _ -> false,
                mark -> model.explain(side, mark));
    }

    private void arrive(PairPlace place) {
        silent.setVisible(place.isSilent(side));
        silent.setManaged(place.isSilent(side));
        silent.setText(Texts.text("pair.silent", model.about()));
        model.pageProperty().get().ifPresent(page -> {
            arriving = true;
            Optional<SectionReading> section =
                    place.section(side).flatMap(id -> page.pairing().section(side, id));
            head.arrive(section);
            if (!later.isWaiting()) {
                bringTo(page, section.map(found -> found.section().span()));
            }
            arriving = false;
        });
    }

    private void bringTo(PairPage page, Optional<Span> section) {
        paint(page, section);
        watch();
        if (!scrolling) {
            hand = false;
            section.ifPresent(there -> text.scrollToTop(there.start()));
        }
    }

    private void paint(PairPage page, Optional<Span> section) {
        PairText shown = page.text(side);
        Optional<Mark> current =
                model.cardProperty().get().filter(open -> open.side() == side).map(PairViewModel.Explained::mark);
        List<Mark> marks = shown.marks(model.hiddenProperty().get());
        text.mark(
                marks,
                current,
                index -> section.filter(span -> span.contains(shown.text()
                                .paragraphs()
                                .get(index)
                                .block()
                                .span()
                                .start()))
                        .isPresent(),
                mark -> model.explain(side, mark));
        map.show(
                marks.stream()
                        .filter(mark -> mark.kind() == MarkKind.MATCH || mark.kind() == MarkKind.CLAIM)
                        .toList(),
                section.orElse(new Span(0, 0)),
                shown.text());
    }

    /// Follows what a hand scrolls, not what was scrolled to; the area makes its scroll bar with its skin.
    private void watch() {
        if (watched) {
            return;
        }
        text.area().applyCss();
        for (Node node : text.area().lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                watched = true;
                bar.valueProperty().addListener((_, _, _) -> {
                    if (hand && !arriving) {
                        scrolling = true;
                        text.topOffset().ifPresent(offset -> model.passed(side, offset));
                        scrolling = false;
                    }
                });
            }
        }
    }
}
