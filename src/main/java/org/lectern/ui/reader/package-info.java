/// What does the section say, where does it stand in its source, and what was marked in it?
@NullMarked
package org.lectern.ui.reader;

import org.jspecify.annotations.NullMarked;
