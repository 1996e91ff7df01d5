/// What do two sources say of the same thing, read side by side?
@NullMarked
package org.lectern.ui.pair;

import org.jspecify.annotations.NullMarked;
