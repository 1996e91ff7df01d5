@NullMarked
package org.lectern.wording;

import org.jspecify.annotations.NullMarked;
