package org.lectern.ui.text;

import java.util.List;

/// How a pane asks for a judgement without knowing who judges how.
public interface Judging {

    /// What can be decided at once of what is pointed at, in the order in which it is offered.
    List<Act> acts(Pointed at);

    /// Offers everything that can be decided of it.
    void open(Pointed at);

    /// One thing that can be decided.
    ///
    /// @param name what it is called on a button
    /// @param run  decides it, or asks for what it still needs
    record Act(String name, Runnable run) {}
}
