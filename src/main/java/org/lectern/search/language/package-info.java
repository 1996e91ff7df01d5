/// How is a query written?
///
/// Signs, fields, phrases and brackets, as they are typed, become a tree of nodes over the typed text; what the signs
/// stand for is not known here. Every text is a query: what can't be read as a sign is a word.
@NullMarked
package org.lectern.search.language;

import org.jspecify.annotations.NullMarked;
