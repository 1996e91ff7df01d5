/// How does what Lectern shows leave it as a file?
@NullMarked
package org.lectern.export;

import org.jspecify.annotations.NullMarked;
