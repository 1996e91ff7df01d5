package org.lectern.planted.disk;

/// Breaks the arrow on purpose: nothing below the launcher may know it.
final class UsesTheLauncher {
    final org.lectern.planted.app.Launcher launcher = new org.lectern.planted.app.Launcher();
}
