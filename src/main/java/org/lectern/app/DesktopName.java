package org.lectern.app;

import com.sun.glass.ui.Application;

/// The name by which a Linux desktop knows our windows and finds our icon for them: `WM_CLASS`, in the desktop entry
/// `StartupWMClass`. JavaFX names them after the class that extends its `Application`; we have none, and "java" is
/// everybody's name.
final class DesktopName {

    static final String NAME = "Lectern";

    private DesktopName() {}

    /// To be called on the window's thread before the first window.
    static void give() {
        try {
            Application.GetApplication().setName(NAME);
        } catch (IllegalAccessError notOpened) {
            // Started by a launcher other than ours, which opens no part of JavaFX: all but the icon is as it should
            // be.
        }
    }
}
