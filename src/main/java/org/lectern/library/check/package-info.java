/// What must a librarian mend in her sources and her vocabulary?
///
/// Small checks, one for each kind of trouble. Each reads a source as the machine read it and finds flaws; the
/// sentences about them are made in one place, so that a source never gives more than one line for each kind of flaw.
@NullMarked
package org.lectern.library.check;

import org.jspecify.annotations.NullMarked;
