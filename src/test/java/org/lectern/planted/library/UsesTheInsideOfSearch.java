package org.lectern.planted.library;

/// Breaks the rule on purpose: how search reads words is its own matter.
final class UsesTheInsideOfSearch {
    final org.lectern.planted.search.words.Meant meant = new org.lectern.planted.search.words.Meant();
}
