@NullMarked
package org.lectern.lesson;

import org.jspecify.annotations.NullMarked;
