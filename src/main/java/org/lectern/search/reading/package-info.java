/// What does a query ask for?
///
/// Concepts, mended words, things that must be there, things to be left out, and the words that only questions are
/// worded with, which say nothing of what is asked.
@NullMarked
package org.lectern.search.reading;

import org.jspecify.annotations.NullMarked;
