/// Does the one door open, import and refresh as it says?
@NullMarked
package org.lectern.library;

import org.jspecify.annotations.NullMarked;
