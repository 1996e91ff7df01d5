package org.lectern.task;

import java.util.concurrent.CancellationException;

/// Where long work says how far it is, and learns that it should stop.
public interface Progress {

    /// `done` of `total` steps are done; `what` says in a few words what is being worked on.
    void at(long done, long total, String what);

    boolean isCancelled();

    /// Ends the work by an exception where a person asked for that. Cancelling is a flag and never an interrupt: an
    /// interrupt can close the channels that Lucene reads through.
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }

    /// Work that nobody watches.
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void at(long done, long total, String what) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
