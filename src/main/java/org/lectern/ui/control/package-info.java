/// Which nodes does more than one pane use, and who moves work off the window's thread?
@NullMarked
package org.lectern.ui.control;

import org.jspecify.annotations.NullMarked;
