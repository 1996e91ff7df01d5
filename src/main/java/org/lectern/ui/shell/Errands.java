package org.lectern.ui.shell;

import java.util.Optional;
import org.lectern.search.SearchRequest;
import org.lectern.ui.pair.PairRequest;

/// What a screen may ask of the window around it.
interface Errands {

    /// Leaves the screen and shows what a request finds, the hits in focus.
    void show(SearchRequest request);

    /// Leaves the screen and opens a section beside its source.
    void openSection(String sectionId);

    /// Opens two sources beside each other, above the screen.
    void sideBySide(PairRequest request);

    /// The section that the reader shows below.
    Optional<String> openSectionId();

    /// Tells the person something, in one sentence.
    void say(String sentence);
}
