@NullMarked
package org.lectern.testing;

import org.jspecify.annotations.NullMarked;
