package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.knowledge.Span;
import org.lectern.ui.control.Focus;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.CardLayer;
import org.lectern.ui.text.Judging;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;
import org.lectern.ui.text.MarkPointing;
import org.lectern.ui.text.Marks;
import org.lectern.ui.text.Specimen;
import org.lectern.ui.text.TextPane;

/// Left the section, right its source with the section marked and scrolled to. Where the window is narrow the source
/// is a tab.
public final class ReaderView extends StackPane {

    private final ReaderViewModel model;
    private final SectionHead sectionHead;
    private final Judging judging;
    private final SourceSide sourceSide;
    private final TextPane section = new TextPane("section-text", Texts.text("reader.section.accessible"));
    private final TextPane source;
    private final Label silent = Words.wrapped("", StyleNames.QUIET, "silent");
    private final SimilarView similar;
    private final FindBar find;
    private final BesideOrTabs sides;
    private final CardLayer cards = new CardLayer();
    private final VBox picture = new VBox();
    private Optional<Bounds> pointed = Optional.empty();
    private Optional<Reading> shown = Optional.empty();
    private boolean inviting = true;

    /// @param openHit     opens another hit of the same list, by the id of its section
    /// @param openSection opens any other section, by its id
    /// @param judging     asks for judgements on what is read
    public ReaderView(ReaderViewModel model, Consumer<String> openHit, Consumer<String> openSection, Judging judging) {
        this.model = model;
        this.judging = judging;
        this.sectionHead = new SectionHead(this::judge);
        this.similar = new SimilarView(model.nearby(), openSection);
        getStyleClass().addAll(StyleNames.PANE, "reader");
        sourceSide = new SourceSide(model);
        source = sourceSide.text();
        find = new FindBar(model);
        VBox above = new VBox(sectionHead, new HitWalk(model.nearby(), openHit), find);
        BorderPane sectionSide = new BorderPane(section, above, null, new VBox(similar, silent), null);
        sectionSide.getStyleClass().add("section-side");
        StackPane left =
                new StackPane(sectionSide, new SourcePage(model.sourcePage(), judging, () -> source.selectedSpan()));
        left.setMinWidth(220);
        silent.setMaxWidth(Double.MAX_VALUE);
        sectionHead.standBeside(sourceSide.head());
        picture.getStyleClass().add("picture");
        sides = new BesideOrTabs(left, sourceSide);
        getChildren().addAll(sides, picture, cards);
        watch(section);
        watch(source);
        model.stateProperty().subscribe(this::render);
        model.currentProperty().addListener((_, _, mark) -> focusOn(mark));
        model.cardProperty().subscribe(this::showCard);
        model.sourcePage().stateProperty().addListener((_, before, now) -> {
            boolean closed = !(before instanceof SourcePageState.Closed) && now instanceof SourcePageState.Closed;
            // It closes too where another section comes while somebody types or walks the hits.
            if (closed && !isFocusElsewhere()) {
                enter();
            }
        });
        model.sourcePage().wordsProperty().addListener((_, _, words) -> words.ifPresent(this::showInSource));
        model.foundProperty().addListener((_, _, _) -> paintSection());
        model.nearby().unfoldedProperty().addListener((_, _, on) -> {
            if (!on && similar.hasFocusInside()) {
                enter();
            }
        });
        model.hidden().addListener((SetChangeListener<MarkKind>) _ -> paint());
    }

    /// The part of the reader that the source takes; empty where it is a tab.
    public Optional<Double> sourceShare() {
        return sides.sourceShare();
    }

    public void setSourceShare(double share) {
        sides.setSourceShare(share);
    }

    public void setText(int pixels, int lineWidth) {
        section.resize(pixels, lineWidth);
        source.resize(pixels - 1, lineWidth);
    }

    /// Lays out meaningless words where the source will stand, so that the first text needs no longer than the others.
    public void rehearse(int paragraphs) {
        if (model.stateProperty().get() instanceof ReaderState.Empty) {
            Specimen specimen = Specimen.of(paragraphs);
            source.show(specimen.text(), specimen.marks(), Optional.empty(), _ -> true, _ -> {});
            // As a real source is: with paragraphs above the one that is brought to the top.
            source.scrollToTop(specimen.middle());
        }
    }

    public void setNarrow(boolean narrow) {
        sides.setNarrow(narrow);
        sectionHead.part(narrow);
    }

    /// Whether an empty reader asks one to choose a section: it does not where there is none to choose.
    public void invite(boolean on) {
        inviting = on;
        if (model.stateProperty().get() instanceof ReaderState.Empty) {
            render(model.stateProperty().get());
        }
    }

    /// Puts the focus into the section's text.
    public void enter() {
        section.area().requestFocus();
    }

    /// Whether the cursor is in the search box, the hits or the filters.
    private boolean isFocusElsewhere() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner).isPresent() && !Focus.isInside(this);
    }

    public boolean hasFocusInside() {
        return section.area().isFocused() || source.area().isFocused();
    }

    /// Looks for typed text in the open section; does nothing where none is open.
    public void find() {
        if (model.stateProperty().get() instanceof ReaderState.Open) {
            find.enter();
        }
    }

    /// Shows the sections like the open one, the first in focus.
    public void enterSimilar() {
        similar.enter();
    }

    /// Called when the focus enters the text: then the section is read by choice.
    public void onEntered(Runnable entered) {
        section.area().focusedProperty().subscribe(on -> tell(on, entered));
        source.area().focusedProperty().subscribe(on -> tell(on, entered));
    }

    private static void tell(boolean on, Runnable entered) {
        if (on) {
            entered.run();
        }
    }

    public void page(int by) {
        TextPane pane = source.area().isFocused() ? source : section;
        if (by > 0) {
            pane.area().pageDown();
        } else {
            pane.area().pageUp();
        }
    }

    /// What to copy: the selected text, else the section's, with where it is from.
    public Optional<String> quotation() {
        TextPane pane = source.area().isFocused() ? source : section;
        return model.stateProperty().get() instanceof ReaderState.Open(Reading reading)
                ? Optional.of(reading.quotation(pane == source).of(pane.selectedSpan(), pane.selectedText()))
                : Optional.empty();
    }

    /// The open section and what is selected in it; empty where none is open.
    public Optional<Chosen> chosen() {
        return model.stateProperty().get() instanceof ReaderState.Open(Reading reading)
                ? Optional.of(new Chosen(reading.section().section().id(), section.selectedSpan()))
                : Optional.empty();
    }

    /// Asks for a judgement on the mark in focus, the selected words or the section.
    public void judge() {
        Optional<Span> selected = source.area().isFocused()
                ? source.selectedSpan()
                : section.selectedSpan().or(source::selectedSpan);
        model.pointed(selected).ifPresent(judging::open);
    }

    /// Who pressed something on the card goes on in the text.
    private void closeCard() {
        boolean focused = Focus.isInside(cards);
        cards.close();
        if (focused) {
            enter();
        }
    }

    private void render(ReaderState state) {
        closeCard();
        switch (state) {
            case ReaderState.Empty() -> picture(inviting ? Texts.text("reader.empty") : "", "");
            case ReaderState.Failed(String why) -> picture(Texts.text("reader.failed"), why);
            case ReaderState.Open(Reading reading) -> open(reading);
        }
    }

    private void picture(String title, String why) {
        picture.getChildren().setAll(Words.wrapped(title, StyleNames.QUIET), Words.wrapped(why, StyleNames.CAPTION));
        picture.setVisible(true);
    }

    private void open(Reading reading) {
        picture.setVisible(false);
        sectionHead.show(reading);
        showSection(reading);
        List<String> quiet = reading.silent();
        silent.setText(Texts.text("reader.silent", quiet.size(), String.join(" \u00b7 ", quiet)));
        silent.setVisible(!quiet.isEmpty());
        silent.setManaged(!quiet.isEmpty());
        sourceSide.open(reading);
    }

    /// Who reads the section stays at her place where it was only read again.
    private void showSection(Reading reading) {
        Optional<Reading> before = shown.filter(known -> model.isRenewed() && known.isOfSameSection(reading));
        Optional<Mark> current = model.currentProperty().get();
        if (before.isPresent() && section.shows(reading.sectionText())) {
            section.mark(sectionMarks(), current, _ -> false, model::openCard);
        } else {
            Optional<Integer> top = before.flatMap(known -> section.topOffset().map(at -> reading.moved(known, at)));
            section.show(reading.sectionText(), sectionMarks(), current, _ -> false, model::openCard);
            top.ifPresent(section::scrollToTop);
        }
        shown = Optional.of(reading);
    }

    private void focusOn(Optional<Mark> mark) {
        pointed = Optional.empty();
        mark.ifPresent(found -> section.scrollTo(found.span()));
        sourceSide.found(mark).ifPresent(_ -> sides.showSource());
        paintSection();
    }

    /// Where nobody reads what the page about the source says, the words are only marked: who shows a sentence that was
    /// held back reads on in the section.
    private void showInSource(Span words) {
        if (model.sourcePage().isOpen()) {
            sides.showSource();
        }
        sourceSide.show(words);
    }

    private void paint() {
        paintSection();
        sourceSide.paint();
    }

    private void paintSection() {
        if (model.stateProperty().get() instanceof ReaderState.Open) {
            section.mark(sectionMarks(), model.currentProperty().get(), _ -> false, model::openCard);
        }
    }

    private List<Mark> sectionMarks() {
        List<Mark> found = model.foundProperty().get();
        return found.isEmpty() ? model.shownMarks() : Marks.with(model.shownMarks(), found);
    }

    private void watch(TextPane pane) {
        MarkPointing pointing = new MarkPointing(pane, new PointedCards(model, at -> pointed = Optional.of(at)));
        model.currentProperty().addListener((_, _, _) -> pointing.stop());
    }

    private void showCard(Optional<Mark> mark) {
        closeCard();
        if (mark.isPresent() && model.stateProperty().get() instanceof ReaderState.Open(Reading reading)) {
            MarkCard card =
                    new MarkCard(reading, mark.get(), () -> model.cardProperty().set(Optional.empty()));
            model.pointed(mark.get()).ifPresent(at -> card.offer(judging.acts(at), () -> judging.open(at)));
            cards.show(card, card::raiseOffer, () -> pointed.or(section::currentOnScreen));
        }
    }
}
