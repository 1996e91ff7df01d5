/// How does what a library shows become a lesson, and a lesson something to stand in front of a class with?
@NullMarked
package org.lectern.ui.classroom;

import org.jspecify.annotations.NullMarked;
