/// The one door: open, import, refresh, search, decide.
///
/// The window and the command line know a library only through this package. Everything in it is synchronous and does
/// not ask what thread it is on.
@NullMarked
package org.lectern.library;

import org.jspecify.annotations.NullMarked;
