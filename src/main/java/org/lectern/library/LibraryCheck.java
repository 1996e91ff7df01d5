package org.lectern.library;

import java.util.List;
import org.lectern.knowledge.*;

final class LibraryCheck {
    LibraryCheck(Vocabulary v) {}

    List<Problem> check(ReadFiles r) {
        return r.problems();
    }
}
