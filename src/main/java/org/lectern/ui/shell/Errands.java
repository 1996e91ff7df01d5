package org.lectern.ui.shell;

import org.lectern.search.SearchRequest;

/// What a screen may ask of the window around it.
interface Errands {

    /// Leaves the screen and shows what a request finds, the hits in focus.
    void show(SearchRequest request);

    /// Leaves the screen and opens a section beside its source.
    void openSection(String sectionId);

    /// Tells the person something, in one sentence.
    void say(String sentence);
}
