package org.lectern.ui.curation;

import java.util.List;

/// What is to be judged, and how it can be.
///
/// @param title what it is
/// @param words the words that it concerns; may be empty
/// @param notes what people decided of it so far, in words
/// @param verbs what can be decided
record Subject(String title, String words, List<String> notes, List<Verb> verbs) {

    Subject {
        notes = List.copyOf(notes);
        verbs = List.copyOf(verbs);
    }
}
