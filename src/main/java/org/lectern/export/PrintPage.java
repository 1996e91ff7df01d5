package org.lectern.export;

import java.io.IOException;
import java.util.List;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Veil;
import org.lectern.library.lessons.QuotationMark;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownPart;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.ShownStep;

/// A lesson as XHTML to be printed: the handout, where what the lesson hides stays hidden and there is space to write,
/// then the speaker's pages, where all of it is told.
final class PrintPage {

    private static final int LINES = 5;
    private static final int MOST_KEPT = 900;

    private final Tags tags = new Tags();
    private final ShownLesson shown;

    private PrintPage(ShownLesson shown) {
        this.shown = shown;
    }

    static String of(ShownLesson shown) throws IOException {
        return new PrintPage(shown).page();
    }

    private String page() throws IOException {
        Lesson lesson = shown.lesson();
        String by = lesson.metadata().first("creator").orElse("");
        tags.open("html", "lang", shown.language()).open("head").element("title", lesson.title());
        tags.open("meta", "name", "author", "content", by).close("meta");
        tags.open("meta", "name", "subject", "content", lesson.title()).close("meta");
        tags.open("meta", "name", "description", "content", lesson.title()).close("meta");
        tags.open("bookmarks");
        for (ShownStep step : shown.steps()) {
            tags.open("bookmark", "name", step.number() + " " + step.step().title(), "href", "#step-" + step.number())
                    .close("bookmark");
        }
        tags.close("bookmarks");
        tags.markup("<style>")
                .markup(LessonPage.data("print.css").replace("&", "&amp;"))
                .markup("</style>");
        tags.close("head").open("body").open("div", "class", "handout");
        tags.element("p", Texts.sentence("handout"), "class", "part");
        head(lesson);
        shown.steps().forEach(this::handout);
        tags.close("div").open("div", "class", "speaker");
        tags.element("p", Texts.sentence("notes"), "class", "part");
        head(lesson);
        shown.steps().forEach(this::speaker);
        return tags.close("div").close("body").close("html").toString();
    }

    private void head(Lesson lesson) {
        tags.element("h1", lesson.title());
        for (String term : List.of("creator", "issued")) {
            lesson.metadata().first(term).ifPresent(said -> tags.element("p", said, "class", "by"));
        }
    }

    private void handout(ShownStep step) {
        tags.open("div", "class", "step", "id", "step-" + step.number());
        tags.element("h2", step.number() + ". " + step.step().title());
        int number = 0;
        for (ShownPart part : step.parts()) {
            switch (part) {
                case ShownPart.ShownWords words ->
                    QuotationCard.blocks(tags, words.words().markdown(), words.blocks());
                case ShownPart.ShownTable table -> QuotationCard.table(tags, table.table(), "class", "cells");
                case ShownQuotation quotation -> {
                    number++;
                    handout(quotation, number, step.quotations().size());
                }
            }
        }
        tags.open("div", "class", "space").element("p", Texts.sentence("notes.own"), "class", "own");
        for (int i = 0; i < LINES; i++) {
            tags.open("div", "class", "rule-line").close("div");
        }
        tags.close("div").close("div");
    }

    private void handout(ShownQuotation quotation, int number, int all) {
        tags.open("div", "class", kept(quotation));
        if (all > 1) {
            tags.element("h3", Integer.toString(number));
        }
        if (!quotation.quotation().hides(Veil.TEXT)) {
            QuotationCard.words(tags, quotation, open(quotation));
        }
        if (!quotation.quotation().hides(Veil.CITATION)) {
            QuotationCard.citation(tags, quotation);
        }
        if (!quotation.quotation().hides(Veil.EVIDENCE)) {
            QuotationCard.badge(tags, quotation);
        }
        if (!quotation.quotation().hides(Veil.FLAGS)) {
            QuotationCard.flags(tags, quotation);
        }
        tags.close("div");
    }

    /// The marks of what is not hidden: set apart, the words alone would tell it.
    private static List<QuotationMark> open(ShownQuotation quotation) {
        return quotation.marks().stream()
                .filter(mark -> !quotation
                        .quotation()
                        .hides(
                                switch (mark.kind()) {
                                    case CLAIM -> Veil.FLAGS;
                                    case EVIDENCE, LIMIT -> Veil.EVIDENCE;
                                }))
                .toList();
    }

    private void speaker(ShownStep step) {
        tags.open("div", "class", "step")
                .element("h2", step.number() + ". " + step.step().title());
        String notes = step.step().notes();
        if (notes.isEmpty()) {
            tags.element("p", Texts.sentence("notes.none"), "class", "by");
        } else {
            QuotationCard.blocks(tags, notes, step.notes());
        }
        if (!step.step().answer().isEmpty()) {
            tags.element("h3", Texts.sentence("answer"));
            QuotationCard.blocks(tags, step.step().answer(), step.answer());
        }
        for (ShownQuotation quotation : step.quotations()) {
            tags.open("div", "class", kept(quotation));
            QuotationCard.words(tags, quotation, quotation.marks());
            QuotationCard.citation(tags, quotation);
            QuotationCard.badge(tags, quotation);
            QuotationCard.flags(tags, quotation);
            tags.close("div");
        }
        tags.close("div");
    }

    /// What fits on a page with ease is not parted.
    private static String kept(ShownQuotation quotation) {
        return quotation.text().length() <= MOST_KEPT ? "quotation kept" : "quotation";
    }
}
