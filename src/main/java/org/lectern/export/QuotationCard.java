package org.lectern.export;

import java.util.List;
import org.lectern.knowledge.TextBlock;
import org.lectern.lesson.Part;
import org.lectern.lesson.Standing;
import org.lectern.library.lessons.Flag;
import org.lectern.library.lessons.QuotationMark;
import org.lectern.library.lessons.ShownPart.ShownQuotation;

/// The pieces of a quotation as XHTML: the words, where they are from, what support they show, what in them sells.
final class QuotationCard {

    private QuotationCard() {}

    static void words(Tags tags, ShownQuotation quotation, List<QuotationMark> marks) {
        tags.open("blockquote");
        QuotedText.write(tags, quotation.text(), quotation.blocks(), marks);
        tags.close("blockquote");
        standing(tags, quotation.standing());
    }

    static void citation(Tags tags, ShownQuotation quotation) {
        tags.element("p", quotation.citation(), "class", "citation");
    }

    static void badge(Tags tags, ShownQuotation quotation) {
        tags.open("p", "class", "support");
        tags.element("span", Texts.sentence("support", quotation.badge().word()), "class", "badge");
        tags.text(" " + quotation.badge().reason()).close("p");
    }

    static void flags(Tags tags, ShownQuotation quotation) {
        for (Flag flag : quotation.flags()) {
            tags.open("p", "class", "claim");
            tags.element("span", Texts.sentence("flag", flag.word()), "class", "flag");
            tags.text(" " + Texts.sentence("flag.trigger", flag.trigger()) + " " + flag.reason() + " ");
            tags.element("span", Texts.sentence("flag.rule", flag.rule(), flag.regulation()), "class", "rule");
            tags.close("p");
        }
    }

    static void blocks(Tags tags, String text, List<TextBlock> blocks) {
        QuotedText.write(tags, text, blocks, List.of());
    }

    /// @param attributes of the table, names and values in turn
    static void table(Tags tags, Part.Table table, String... attributes) {
        tags.open("table", attributes).open("thead").open("tr");
        table.head().forEach(cell -> tags.element("th", cell, "scope", "col"));
        tags.close("tr").close("thead").open("tbody");
        for (List<String> row : table.rows()) {
            tags.open("tr").element("th", row.getFirst(), "scope", "row");
            row.stream().skip(1).forEach(cell -> tags.element("td", cell));
            tags.close("tr");
        }
        tags.close("tbody").close("table");
    }

    private static void standing(Tags tags, Standing standing) {
        switch (standing) {
            case Standing.Unchanged _ -> {
                // Nothing to say.
            }
            case Standing.Changed(var _, String now, String sentence) -> {
                tags.element("p", sentence + " " + Texts.sentence("outdated.now"), "class", "outdated");
                tags.open("blockquote", "class", "now").element("p", now).close("blockquote");
            }
            case Standing.Gone(String sentence) -> tags.element("p", sentence, "class", "outdated");
        }
    }
}
