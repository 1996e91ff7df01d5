@NullMarked
package org.lectern.disk;

import org.jspecify.annotations.NullMarked;
