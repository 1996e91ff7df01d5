package org.lectern.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.lectern.knowledge.Evidence;

/// What the index can show of a section without its source.
///
/// @param concepts the concepts that it carries, majors first
public record StoredSection(
        String id,
        String sourceId,
        List<String> path,
        String title,
        Optional<Evidence> evidence,
        int claims,
        List<String> concepts) {

    static StoredSection of(Document document) {
        return new StoredSection(
                document.get(Fields.ID),
                document.get(Fields.SOURCE),
                List.of(document.getValues(Fields.TRAIL)),
                document.get(Fields.TITLE),
                Optional.ofNullable(document.get(Fields.EVIDENCE)).map(Evidence::valueOf),
                document.getField(Fields.CLAIMS).numericValue().intValue(),
                List.of(document.getValues(Fields.CARRIED)));
    }
}
