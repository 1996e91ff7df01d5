package org.lectern.ui.classroom;

import java.util.List;

/// Which of several displays a lesson goes to.
final class Displays {

    private Displays() {}

    /// The first that one does not work on; the only one where there is no other.
    static <T> T other(List<T> all, T here) {
        return all.stream().filter(each -> !each.equals(here)).findFirst().orElse(here);
    }

    /// The next one round.
    static <T> T after(List<T> all, T at) {
        return all.get((all.indexOf(at) + 1) % all.size());
    }
}
