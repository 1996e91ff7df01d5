/// Does a source say who made it, from what, for whose money and when, and what a patient must know to choose?
///
/// Ten questions, each answered by words that stand in the source, or not at all; rules and word lists are data.
@NullMarked
package org.lectern.appraisal.quality;

import org.jspecify.annotations.NullMarked;
