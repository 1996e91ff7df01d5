/// What *is* a source, a section, a concept, a statement, a grade?
///
/// Records, enums and sealed types that every other package speaks in. Nothing here reads a file, knows a library or
/// keeps state; a value built here never changes.
@NullMarked
package org.lectern.knowledge;

import org.jspecify.annotations.NullMarked;
