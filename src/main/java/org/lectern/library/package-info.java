/// Through which one door are libraries opened, filled, refreshed, searched and decided on?
///
/// The window and the command line know a library only through this package. Everything in it is synchronous and does
/// not ask what thread it is on.
@NullMarked
package org.lectern.library;

import org.jspecify.annotations.NullMarked;
