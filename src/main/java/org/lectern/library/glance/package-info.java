/// What does a library look like from far away, in a few counts?
@NullMarked
package org.lectern.library.glance;

import org.jspecify.annotations.NullMarked;
