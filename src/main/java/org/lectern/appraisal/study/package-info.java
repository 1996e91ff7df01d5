/// Which study does a sentence rest on, and can that study carry it?
///
/// Study cards are read from a library's `studies/*.yaml`; the words of a text that cite one of them are found by its
/// identifiers and by the forms under which it is cited; what is said of a card beside a sentence rests on plain facts:
/// who took part, how many, compared with what.
@NullMarked
package org.lectern.appraisal.study;

import org.jspecify.annotations.NullMarked;
