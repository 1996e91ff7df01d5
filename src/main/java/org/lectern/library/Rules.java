package org.lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.index.Fingerprint;
import org.lectern.index.LabelTerms;
import org.lectern.knowledge.ConceptFinder;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Vocabulary;
import org.lectern.vocabulary.VocabularyFiles;

/// Everything besides its text that a source's reading depends on: the library's vocabulary and the program's own
/// rules.
///
/// @param vocabulary  the library's vocabulary
/// @param problems    what was wrong with its files
/// @param reader      reads sources by these rules
/// @param finder      reads queries by this vocabulary
/// @param labels      what the index has as terms of their own
/// @param fingerprint the hash of all of it
record Rules(
        Vocabulary vocabulary,
        List<Problem> problems,
        SourceReader reader,
        ConceptFinder finder,
        LabelTerms labels,
        String fingerprint) {

    private static final String KEPT = "vocabulary.bin";

    static Rules of(LibraryFolder folder) {
        String program = ProgramFingerprint.ofThisProgram();
        return of(program, read(folder, ""));
    }

    /// The same, with the vocabulary as it was kept in the cache; it is kept there where it was not yet.
    ///
    /// @param cache the library's folder in the cache, which is there
    static Rules of(LibraryFolder folder, Path cache) {
        String program = ProgramFingerprint.ofThisProgram();
        Optional<String> key = filesHash(folder.vocabulary(), program);
        Path file = cache.resolve(KEPT);
        return of(program, key.flatMap(hash -> KeptVocabulary.read(file, hash)).orElseGet(() -> {
            KeptVocabulary read = read(folder, key.orElse(""));
            key.ifPresent(_ -> read.write(file));
            return read;
        }));
    }

    private static Rules of(String program, KeptVocabulary read) {
        Vocabulary vocabulary = new Vocabulary(read.concepts());
        return new Rules(
                vocabulary,
                List.copyOf(read.problems()),
                new SourceReader(vocabulary),
                new LateFinder(vocabulary),
                LabelTerms.of(vocabulary),
                Fingerprint.of(program, read.fingerprint()));
    }

    private static KeptVocabulary read(LibraryFolder folder, String key) {
        VocabularyFiles.Outcome read = VocabularyFiles.read(folder.vocabulary());
        return new KeptVocabulary(
                key,
                vocabularyFingerprint(read.vocabulary()),
                List.copyOf(read.vocabulary().concepts()),
                read.problems());
    }

    /// The hash of the folder's files and of the program that reads them; empty where one can't be read.
    private static Optional<String> filesHash(Path folder, String program) {
        List<String> parts = new ArrayList<>(List.of(program));
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                parts.add(String.valueOf(file.getFileName()));
                parts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(Fingerprint.of(parts.toArray(String[]::new)));
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
