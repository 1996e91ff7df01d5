/// Which sections answer this request, with which counts?
///
/// A pure function from request to results over an open index. Queries are read for concepts first; Lucene's types
/// never leave this package and `index`.
@NullMarked
package org.lectern.search;

import org.jspecify.annotations.NullMarked;
