/// What does Lucene hold, and is it still true?
///
/// The index is a cache of what was read: it can be deleted at any time and comes back the same. Each source's
/// fingerprint stands in the commit beside its sections, so that only what changed is written again.
@NullMarked
package org.lectern.index;

import org.jspecify.annotations.NullMarked;
