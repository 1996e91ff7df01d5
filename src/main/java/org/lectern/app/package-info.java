/// Who makes whom: the launcher, the wiring, the threads, the command line.
///
/// The only package that knows all others.
@NullMarked
package org.lectern.app;

import org.jspecify.annotations.NullMarked;
