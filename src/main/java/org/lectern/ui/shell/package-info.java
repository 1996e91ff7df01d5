/// How do the panes stand together, and what can be done from everywhere?
@NullMarked
package org.lectern.ui.shell;

import org.jspecify.annotations.NullMarked;
