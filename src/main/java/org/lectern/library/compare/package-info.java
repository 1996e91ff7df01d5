/// What do the sources say of the same thing, side by side?
@NullMarked
package org.lectern.library.compare;

import org.jspecify.annotations.NullMarked;
