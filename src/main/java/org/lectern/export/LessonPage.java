package org.lectern.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Veil;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownPart;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.ShownStep;

/// A lesson as one HTML page. Its content security policy lets in nothing but its own style and its own script, both by
/// their hashes; without the script the page reads, unfolds and prints all the same.
final class LessonPage {

    private final Tags tags = new Tags();
    private final ShownLesson shown;

    private LessonPage(ShownLesson shown) {
        this.shown = shown;
    }

    static LessonExport write(ShownLesson shown) throws IOException {
        return new LessonExport(new LessonPage(shown).page().getBytes(StandardCharsets.UTF_8), List.of());
    }

    private String page() throws IOException {
        String style = data("lesson.css");
        String script = data("lesson.js");
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
        Lesson lesson = shown.lesson();
        tags.markup("<!DOCTYPE html>\n").open("html", "lang", shown.language()).open("head");
        tags.markup("<meta charset=\"utf-8\"/>");
        tags.open("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .close("meta");
        tags.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        tags.element("title", lesson.title());
        tags.markup("<style>").markup(style).markup("</style>").close("head").open("body");
        head(lesson);
        tags.open("main");
        shown.steps().forEach(this::step);
        tags.close("main").markup("<script>").markup(script).markup("</script>");
        return tags.close("body").close("html").toString().replace("></meta>", "/>") + "\n";
    }

    private void head(Lesson lesson) {
        tags.open("header").element("h1", lesson.title());
        lesson.metadata().first("creator").ifPresent(name -> tags.element("p", name));
        lesson.metadata().first("issued").ifPresent(day -> tags.element("p", day));
        tags.open("ol");
        for (ShownStep step : shown.steps()) {
            tags.open("li")
                    .element("a", step.step().title(), "href", "#step-" + step.number())
                    .close("li");
        }
        tags.close("ol").element("p", Texts.sentence("keys"), "class", "keys").close("header");
    }

    private void step(ShownStep step) {
        String id = "step-" + step.number();
        tags.open("section", "id", id, "tabindex", "-1", "aria-labelledby", id + "-title");
        tags.element("h2", step.step().title(), "id", id + "-title");
        tags.open("div", "class", "parts " + step.step().show().name().toLowerCase(Locale.ROOT));
        for (ShownPart part : step.parts()) {
            switch (part) {
                case ShownPart.ShownWords words ->
                    QuotationCard.blocks(tags, words.words().markdown(), words.blocks());
                case ShownPart.ShownTable table -> QuotationCard.table(tags, table.table());
                case ShownQuotation quotation -> quotation(quotation);
            }
        }
        tags.close("div");
        folded(
                "answer",
                step.step().answer(),
                () -> QuotationCard.blocks(tags, step.step().answer(), step.answer()));
        folded(
                "notes",
                step.step().notes(),
                () -> QuotationCard.blocks(tags, step.step().notes(), step.notes()));
        steps(step.number());
        tags.close("section");
    }

    private void quotation(ShownQuotation quotation) {
        tags.open("div", "class", "quotation");
        veiled(quotation, Veil.TEXT, "reveal.text", () -> QuotationCard.words(tags, quotation, quotation.marks()));
        veiled(quotation, Veil.CITATION, "reveal.citation", () -> QuotationCard.citation(tags, quotation));
        boolean evidence = quotation.quotation().hides(Veil.EVIDENCE);
        boolean flags = quotation.quotation().hides(Veil.FLAGS);
        if (!evidence) {
            QuotationCard.badge(tags, quotation);
        }
        if (!flags) {
            QuotationCard.flags(tags, quotation);
        }
        if (evidence || flags) {
            String hidden = (evidence ? "hides-evidence " : "") + (flags ? "hides-claims" : "");
            tags.open("details", "class", hidden.strip()).element("summary", Texts.sentence("reveal"));
            if (evidence) {
                QuotationCard.badge(tags, quotation);
            }
            if (flags) {
                QuotationCard.flags(tags, quotation);
            }
            tags.close("details");
        }
        tags.close("div");
    }

    private void veiled(ShownQuotation quotation, Veil veil, String summary, Runnable content) {
        if (!quotation.quotation().hides(veil)) {
            content.run();
            return;
        }
        tags.open("details").element("summary", Texts.sentence(summary));
        content.run();
        tags.close("details");
    }

    private void folded(String summary, String words, Runnable content) {
        if (!words.isEmpty()) {
            tags.open("details", "class", summary).element("summary", Texts.sentence(summary));
            content.run();
            tags.close("details");
        }
    }

    private void steps(int number) {
        int last = shown.steps().size();
        tags.open("nav", "aria-label", Texts.sentence("step.of", number, last));
        if (number > 1) {
            tags.element("a", Texts.sentence("step.previous"), "href", "#step-" + (number - 1));
        }
        tags.element("span", Texts.sentence("step.of", number, last));
        if (number < last) {
            tags.element("a", Texts.sentence("step.next"), "href", "#step-" + (number + 1));
        }
        tags.close("nav");
    }

    static String data(String name) throws IOException {
        try (InputStream file = LessonPage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing data file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
