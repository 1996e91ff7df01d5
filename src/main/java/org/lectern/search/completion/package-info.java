/// What could the word that is being typed become?
@NullMarked
package org.lectern.search.completion;

import org.jspecify.annotations.NullMarked;
