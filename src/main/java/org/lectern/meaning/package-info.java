/// What does a text mean, as numbers that can be compared?
///
/// A small sentence-embedding model that ships with the program and runs on this machine. Everything works without it:
/// where it can't be loaded, search goes by words and concepts alone.
@NullMarked
package org.lectern.meaning;

import org.jspecify.annotations.NullMarked;
