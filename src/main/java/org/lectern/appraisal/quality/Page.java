package org.lectern.appraisal.quality;

import java.util.List;

/// A source as the cues are looked for in it.
///
/// @param passages values of the front matter, then the blocks, in the order of the text; none without words
record Page(List<Passage> passages) {

    Page {
        passages = List.copyOf(passages);
    }
}
