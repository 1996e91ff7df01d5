/// Which colours, sizes, fonts and words does the window use?
@NullMarked
package org.lectern.ui.style;

import org.jspecify.annotations.NullMarked;
