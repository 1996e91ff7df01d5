package org.lectern.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.ui.style.Texts;

/// Text that leaves the window with its citation, so that it can't be quoted without saying from where, nor what of it
/// sells.
///
/// @param source  the source
/// @param section the section that is open
/// @param flagged what of the source is held back
/// @param text    the text of which a part may be selected
/// @param marks   its marks
public record Quotation(
        SourceReading source, SectionReading section, Flagged flagged, DisplayText text, List<Mark> marks) {

    public Quotation {
        marks = List.copyOf(marks);
    }

    /// @param at       where that is selected
    /// @param selected what is selected; blank stands for the open section
    public String of(Optional<Span> at, String selected) {
        Span section = this.section.section().span();
        Optional<Span> words = at.filter(_ -> !selected.isBlank());
        String quoted = plain(selected.isBlank() ? all(section) : selected).strip();
        SectionReading from =
                words.flatMap(span -> source.sectionAt(span.start())).orElse(this.section);
        return quoted + "\n\n" + citation(from) + "\n" + selling(words.orElse(section));
    }

    private String all(Span section) {
        return text.paragraphs().stream()
                .filter(paragraph -> section.contains(paragraph.block().span().start()))
                .map(DisplayText.Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    /// Where sentences are held back stands that they are left out, and nothing to press.
    private String plain(String shown) {
        String plain = shown;
        for (Mark mark : marks) {
            if (mark instanceof Mark.OfHeld(Span _, int sentences)) {
                plain = plain.replace(HeldText.words(sentences), Texts.text("quotation.leftOut", sentences));
            }
        }
        return plain.replace(HeldText.FILLING, "");
    }

    private String citation(SectionReading from) {
        Metadata metadata = source.document().metadata();
        String restated = metadata.isRestated() ? " (" + Texts.text("reader.restated") + ")" : "";
        String by = by(metadata);
        return Texts.text(
                        "reader.citation",
                        flagged.title(from.section().title()),
                        source.document().title(),
                        restated,
                        by.isEmpty() ? "" : by + (by.endsWith(".") ? " " : ". "),
                        metadata.date().orElse(Texts.text("reader.unknownDate")))
                + metadata.first("identifier").map(id -> " " + id).orElse("");
    }

    /// Who wrote it, and who brought it out where that is somebody else.
    private static String by(Metadata metadata) {
        return Stream.of("creator", "publisher")
                .flatMap(term -> metadata.terms().getOrDefault(term, List.of()).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String selling(Span quoted) {
        long sentences = marks.stream()
                .filter(mark -> mark instanceof Mark.OfClaim && mark.span().overlaps(quoted))
                .count();
        return sentences == 0 ? "" : Texts.text("quotation.flagged", sentences) + "\n";
    }
}
