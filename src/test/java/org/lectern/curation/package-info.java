/// Are people's decisions kept, found again and compared rightly?
@NullMarked
package org.lectern.curation;

import org.jspecify.annotations.NullMarked;
