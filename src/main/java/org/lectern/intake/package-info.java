/// How does any file become a source, and what was wrong with it?
///
/// Files are judged before they are opened, read within bounds, decoded, and brought into canonical Markdown without
/// losing a letter that a reader would see. Whatever the file, the answer is a source or one clear sentence.
@NullMarked
package org.lectern.intake;

import org.jspecify.annotations.NullMarked;
