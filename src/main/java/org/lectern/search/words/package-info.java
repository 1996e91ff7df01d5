/// Which words does the index have, and which of them did a person mean?
///
/// Near misses are looked for by letters and by sound.
@NullMarked
package org.lectern.search.words;

import org.jspecify.annotations.NullMarked;
