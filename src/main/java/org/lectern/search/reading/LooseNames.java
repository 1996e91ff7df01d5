package org.lectern.search.reading;

import java.io.IOException;
import org.lectern.knowledge.NamedConcept;

/// Which names in a query are better taken word by word than as the thing that they name.
@FunctionalInterface
public interface LooseNames {

    /// @param query the text in which the name stands
    boolean has(NamedConcept name, String query) throws IOException;
}
