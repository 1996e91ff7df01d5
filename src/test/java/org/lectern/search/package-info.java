@NullMarked
package org.lectern.search;

import org.jspecify.annotations.NullMarked;
