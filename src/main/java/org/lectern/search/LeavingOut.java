package org.lectern.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.lectern.knowledge.Concept;
import org.lectern.search.reading.QueryWords;
import org.lectern.search.reading.Slot;

/// What a query leaves out in plain words ("without steroids"), and how many sections it costs.
record LeavingOut(QueryTools tools, String query) {

    /// Sections about it, none of which answers.
    Query sections(Slot.LeftOut out) {
        return tools.words().headed(out);
    }

    Optional<String> note(Slot.LeftOut out) throws IOException {
        int sections = tools.indexWords().sections(sections(out));
        String name = out.concept().map(Concept::prefLabel).orElse(out.span().in(query));
        return sections == 0
                ? Optional.empty()
                : Optional.of((sections == 1 ? "One section" : sections + " sections") + because(out, name)
                        + (sections == 1 ? " is" : " are") + " left out, because the query says so.");
    }

    private static String because(Slot.LeftOut out, String name) {
        if (out.kind().filter(QueryWords.Group::isKind).isPresent()) {
            return " found to be or to have “" + name + "”";
        }
        return out.kind().flatMap(QueryWords.Group::topic).isPresent()
                ? " on “" + name + "”"
                : " with “" + name + "” in the title" + (out.kind().isPresent() ? ", or other words for it," : "");
    }
}
