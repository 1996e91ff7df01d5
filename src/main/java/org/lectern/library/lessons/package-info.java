/// How does what a library holds become a lesson, and what does a lesson show of the library as it is now?
@NullMarked
package org.lectern.library.lessons;

import org.jspecify.annotations.NullMarked;
