/// How are the words of a text told apart, and found whatever their case, accents and spacing?
///
/// The readers of studies and of quality find their cues with it: words with their places, phrases in a small notation,
/// and an index by which the cost of a text does not grow with the number of phrases.
@NullMarked
package org.lectern.appraisal.words;

import org.jspecify.annotations.NullMarked;
