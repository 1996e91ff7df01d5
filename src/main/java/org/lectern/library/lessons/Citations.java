package org.lectern.library.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.SourceReading;

/// Says on one line where quoted words come from. No entry of a list of references: those are made at export.
final class Citations {

    private Citations() {}

    /// Section, source, publisher or creator, date, identifier, and that the text is restated where it is.
    static String of(SourceReading source, String sectionId) {
        Metadata metadata = source.document().metadata();
        List<String> parts = new ArrayList<>();
        title(source, sectionId)
                .filter(title -> !title.equals(source.document().title()))
                .ifPresent(title -> parts.add("\u201c" + title + "\u201d"));
        parts.add(source.document().title());
        metadata.first("publisher").or(() -> metadata.first("creator")).ifPresent(parts::add);
        parts.add(metadata.date().orElseGet(() -> Texts.sentence("citation.undated")));
        metadata.first("identifier").ifPresent(parts::add);
        if (metadata.isRestated()) {
            parts.add(Texts.sentence("citation.restated"));
        }
        return String.join(" \u00b7 ", parts);
    }

    static Optional<String> title(SourceReading source, String sectionId) {
        return source.sections().stream()
                .filter(section -> section.section().id().equals(sectionId))
                .map(section -> section.section().title())
                .findFirst();
    }
}
