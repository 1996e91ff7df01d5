/// Which sections answer this request, with which counts?
///
/// A pure function from request to results over an open index. Queries are read for concepts first; Lucene's types
/// never leave this package, those below it and `index`. [SectionSearch] is the door, [Searching] the way from a
/// request to its results.
@NullMarked
package org.lectern.search;

import org.jspecify.annotations.NullMarked;
