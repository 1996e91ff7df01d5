package org.lectern.library;

import java.util.List;
import org.lectern.curation.Placed;
import org.lectern.knowledge.SourceReading;

/// A source with people's decisions laid over what the machine read.
///
/// @param reading the source as everybody sees it
/// @param placed  every decision on it, the undone too, with where it stands, by number
record LaidOver(SourceReading reading, List<Placed> placed) {

    LaidOver {
        placed = List.copyOf(placed);
    }
}
