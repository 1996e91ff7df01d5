/// How does a librarian judge what the machine read, and see what was judged?
@NullMarked
package org.lectern.ui.curation;

import org.jspecify.annotations.NullMarked;
