package org.lectern.library;

import org.lectern.task.Progress;

/// Waits for changes of a library's folder, by whatever program they were made. Costs nothing while nothing changes.
public interface Watch extends AutoCloseable {

    /// Waits until something changed since the last call (at first: since the watch was made) and has stood still for
    /// a moment, so that a file is not read while it is being written.
    ///
    /// @param until waits no longer than to its cancelling; looked at twice a second
    /// @return false where it was cancelled or closed, or there is nothing to watch
    boolean next(Progress until);

    @Override
    void close();

    static Watch ofNothing() {
        return new Watch() {
            @Override
            public boolean next(Progress until) {
                return false;
            }

            @Override
            public void close() {
                // Holds nothing.
            }
        };
    }
}
