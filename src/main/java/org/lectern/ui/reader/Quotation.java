package org.lectern.ui.reader;

import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.DisplayText;

/// Text that leaves the reader with its citation, so that it can't be quoted without saying from where.
final class Quotation {

    private Quotation() {}

    /// @param at       where that is selected
    /// @param selected what is selected; blank stands for the whole section
    static String of(Reading reading, Optional<Span> at, String selected) {
        String text = selected.isBlank()
                ? reading.sectionText().paragraphs().stream()
                        .map(DisplayText.Paragraph::text)
                        .collect(Collectors.joining("\n"))
                : selected;
        SectionReading section = at.filter(_ -> !selected.isBlank())
                .map(words -> reading.sectionAt(words.start()))
                .orElse(reading.section());
        Metadata metadata = reading.source().document().metadata();
        String restated = metadata.isRestated() ? " (" + Texts.text("reader.restated") + ")" : "";
        String citation = Texts.text(
                "reader.citation",
                section.section().title(),
                reading.sourceTitle(),
                restated,
                metadata.date().orElse(Texts.text("reader.unknownDate")));
        return text.strip() + "\n\n" + citation
                + metadata.first("identifier").map(id -> " " + id).orElse("") + "\n";
    }
}
