@NullMarked
package org.lectern.library.lessons;

import org.jspecify.annotations.NullMarked;
