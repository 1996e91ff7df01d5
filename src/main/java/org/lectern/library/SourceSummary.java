package org.lectern.library;

import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;

/// What a list of sources shows of one, kept with the index so that opening a library reads no unchanged source.
///
/// @param id                the source
/// @param title             its title
/// @param metadata          its front matter
/// @param stance            from where it speaks
/// @param sections          how many sections it has
/// @param flaggedStatements how many of its statements are flagged as promotional
public record SourceSummary(
        String id, String title, Metadata metadata, Stance stance, int sections, int flaggedStatements) {

    static SourceSummary of(SourceReading reading) {
        SourceDocument document = reading.document();
        long flagged = reading.sections().stream()
                .flatMap(section -> section.statements().stream())
                .filter(Statement::isPromotional)
                .count();
        return new SourceSummary(
                document.id(),
                document.title(),
                document.metadata(),
                reading.stance(),
                reading.sections().size(),
                (int) flagged);
    }
}
