package org.lectern.ui.search;

import org.lectern.search.completion.Completion;
import org.lectern.settings.KeptSearch;
import org.lectern.settings.Searches;

/// One way to go on from what stands in the search box.
public sealed interface Offer {

    /// A name that the library has.
    record Named(Completion completion) implements Offer {}

    /// A search that led somewhere before.
    record Earlier(KeptSearch search) implements Offer {}

    /// A search that was given a name.
    record Saved(Searches.Saved saved) implements Offer {}
}
