package org.lectern.ui.shell;

import javafx.beans.value.ObservableValue;
import org.lectern.ui.control.Cover;

/// What the window knows of every screen.
///
/// @param sign  by what it is found
/// @param cover what it puts over the panes; visible exactly while it is open
/// @param open  whether it is
record ScreenFrame(Sign sign, FirstUse<? extends Cover> cover, ObservableValue<Boolean> open) {}
