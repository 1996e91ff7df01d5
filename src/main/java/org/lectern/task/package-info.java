/// How is long work described: its progress, its cancellation?
///
/// Plain Java, so that every layer can report and be stopped without knowing who watches.
@NullMarked
package org.lectern.task;

import org.jspecify.annotations.NullMarked;
