/// Who makes whom, from the launcher to the window and the command line?
///
/// The only package that knows all others.
@NullMarked
package org.lectern.app;

import org.jspecify.annotations.NullMarked;
