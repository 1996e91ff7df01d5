@NullMarked
package org.lectern.index;

import org.jspecify.annotations.NullMarked;
