/// Do texts of one meaning lie near each other?
@NullMarked
package org.lectern.meaning;

import org.jspecify.annotations.NullMarked;
