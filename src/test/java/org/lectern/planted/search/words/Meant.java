package org.lectern.planted.search.words;

/// What only search should use.
public final class Meant {}
