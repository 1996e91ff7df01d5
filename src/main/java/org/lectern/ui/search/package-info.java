/// What was asked, and which sections answered?
@NullMarked
package org.lectern.ui.search;

import org.jspecify.annotations.NullMarked;
