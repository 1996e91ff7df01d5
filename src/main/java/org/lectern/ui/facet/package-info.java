/// From which sides can the answer be narrowed, and what was chosen?
@NullMarked
package org.lectern.ui.facet;

import org.jspecify.annotations.NullMarked;
