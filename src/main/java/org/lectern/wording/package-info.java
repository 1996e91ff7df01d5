/// In which words does the program below the window speak to a person?
///
/// Sentences stand in files, `texts.properties` beside the classes that say them, so that they are read, checked and
/// translated without touching code. The window has a resource bundle of its own.
@NullMarked
package org.lectern.wording;

import org.jspecify.annotations.NullMarked;
