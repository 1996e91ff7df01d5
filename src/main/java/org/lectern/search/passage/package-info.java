/// Which part of a section shows that it answers, and where in it stands what was asked?
@NullMarked
package org.lectern.search.passage;

import org.jspecify.annotations.NullMarked;
