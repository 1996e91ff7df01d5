package org.lectern.ui.shell;

import java.util.Optional;
import org.lectern.knowledge.Facet;
import org.lectern.ui.pair.PairRequest;

/// A screen as one saw it, to come back to it.
///
/// @param id    the id of its sign
/// @param facet whose concepts it showed, where it shows those of one
/// @param pair  which sources it was opened with, where it shows two
record ScreenPlace(String id, Optional<Facet> facet, Optional<PairRequest> pair) {

    static ScreenPlace of(String id) {
        return new ScreenPlace(id, Optional.empty(), Optional.empty());
    }
}
