package org.lectern.search;

/// How much each kind of match counts. Chosen on the development halves of public test sets, not on any library.
///
/// @param exact     of a word in the very form that was typed, on top
/// @param instead   of a word that the index has in place of one that it has not
/// @param topic     of the topic of sections that answer a general question
/// @param judged    of what appraisal found, where it was asked for: as much as a rare word
/// @param major     of a concept that the title names, on top
/// @param broader   of a section whose concepts lie below the one asked for
/// @param below     of a section whose title names what lies below the one asked for, on top: who asks for blood tests
///     asks for each of them
/// @param kind      of a section on what the concept asked for is a kind of, where parts are enough
/// @param missing   of words that say that what is asked for as absent is missing
/// @param nearby    of neighbours in the query that are neighbours in the text
/// @param heading   of all words of the query one behind the other in a heading
/// @param whole     of the whole heading or a whole name of a section, where that is what was typed
/// @param overview  of an overview of the concept that is all that was asked for
/// @param beside    of a treatment that something else is asked about
record Weights(
        float exact,
        float instead,
        float topic,
        float judged,
        float major,
        float broader,
        float below,
        float kind,
        float missing,
        float nearby,
        float heading,
        float whole,
        float overview,
        float beside) {

    static Weights standard() {
        return new Weights(0.1f, 0.8f, 0.5f, 3f, 1f, 0.4f, 1f, 0.5f, 3f, 0.1f, 1f, 1f, 1f, 0.3f);
    }
}
