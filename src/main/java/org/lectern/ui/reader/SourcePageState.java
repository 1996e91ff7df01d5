package org.lectern.ui.reader;

/// What the page about a source shows.
public sealed interface SourcePageState {

    /// Nothing: it does not cover the section.
    record Closed() implements SourcePageState {}

    /// What there is to know of the source.
    record Open(SourceFacts facts) implements SourcePageState {}

    /// The page could not be made.
    record Failed(String why) implements SourcePageState {}
}
