/// Does the code keep to the rules of its house?
@NullMarked
package org.lectern.architecture;

import org.jspecify.annotations.NullMarked;
