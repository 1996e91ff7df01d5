package org.lectern.ui.curation;

/// A rule with what came of it in this library.
///
/// @param id        the rule's id
/// @param words     what it is, told to people
/// @param found     how many findings rest on it now
/// @param confirmed how many of its findings people confirmed
/// @param dismissed how many they dismissed
/// @param on        whether it counts in this library
record RuleRow(String id, RuleWords words, int found, int confirmed, int dismissed, boolean on) {

    int judged() {
        return confirmed + dismissed;
    }

    /// The part of the judged findings that were confirmed; 1 where none was judged.
    double precision() {
        return judged() == 0 ? 1 : (double) confirmed / judged();
    }
}
