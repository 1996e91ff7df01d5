package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import org.lectern.index.Fingerprint;
import org.lectern.knowledge.ConceptFinder;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Vocabulary;
import org.lectern.vocabulary.ConceptMatcher;
import org.lectern.vocabulary.VocabularyFiles;

/// Everything besides its text that a source's reading depends on: the library's vocabulary and the program's own
/// rules.
///
/// @param vocabulary  the library's vocabulary
/// @param problems    what was wrong with its files
/// @param reader      reads sources by these rules
/// @param finder      reads queries by this vocabulary
/// @param fingerprint the hash of all of it
record Rules(
        Vocabulary vocabulary, List<Problem> problems, SourceReader reader, ConceptFinder finder, String fingerprint) {

    static Rules of(LibraryFolder folder) {
        VocabularyFiles.Outcome read = VocabularyFiles.read(folder.vocabulary());
        Vocabulary vocabulary = read.vocabulary();
        return new Rules(
                vocabulary,
                List.copyOf(read.problems()),
                new SourceReader(vocabulary),
                ConceptMatcher.forQueries(vocabulary),
                Fingerprint.of(ProgramFingerprint.compute(), vocabularyFingerprint(vocabulary)));
    }

    /// What the reading of this text under these rules is recognised by.
    String fingerprint(SourceDocument document) {
        return Fingerprint.of(fingerprint, document.text());
    }

    /// Records print all that they hold, so that any change of a concept changes the hash.
    private static String vocabularyFingerprint(Vocabulary vocabulary) {
        List<String> concepts = new ArrayList<>();
        vocabulary.concepts().forEach(concept -> concepts.add(concept.toString()));
        return Fingerprint.of(concepts.toArray(String[]::new));
    }
}
