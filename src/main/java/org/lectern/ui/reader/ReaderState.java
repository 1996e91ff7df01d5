package org.lectern.ui.reader;

/// What the reader shows.
public sealed interface ReaderState {

    /// No section is chosen.
    record Empty() implements ReaderState {}

    /// A section is open.
    record Open(Reading reading) implements ReaderState {}

    /// The section could not be opened.
    record Failed(String why) implements ReaderState {}
}
