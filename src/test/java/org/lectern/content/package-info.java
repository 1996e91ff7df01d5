/// Is what ships with the program fit to ship: the library's sources, its vocabulary, its texts?
@NullMarked
package org.lectern.content;

import org.jspecify.annotations.NullMarked;
