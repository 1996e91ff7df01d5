package org.lectern.bench;

/// One section to measure with.
///
/// @param source which records belong to one source
record Record(String id, String source, String title, String text) {}
