/// Does the launcher keep its promises?
@NullMarked
package org.lectern.app;

import org.jspecify.annotations.NullMarked;
