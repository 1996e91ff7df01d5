/// How is YAML read so that no file can harm, and written so that every reader takes it for the same text?
///
/// Front matter, vocabularies, rules and a library's description all pass through here. Scalars stay the text that was
/// typed; anchors, aliases, tags, great depth and great size are refused before anything is built from them. Only
/// plain words, numbers and dates are written bare.
@NullMarked
package org.lectern.yaml;

import org.jspecify.annotations.NullMarked;
