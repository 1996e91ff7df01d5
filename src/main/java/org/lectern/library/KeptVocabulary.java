package org.lectern.library;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;

/// What the vocabulary's files were read as, kept beside the index under the hash of their content, so that a start
/// parses no YAML. A cache: where it is missing, damaged, or of other files, the files are read.
///
/// @param key         the hash of the files and of the program that read them
/// @param fingerprint the hash of the concepts
/// @param concepts    in the order of the files
/// @param problems    what was wrong with the files
record KeptVocabulary(String key, String fingerprint, List<Concept> concepts, List<Problem> problems) {

    /// The vocabulary kept under this key, where there is one.
    static Optional<KeptVocabulary> read(Path file, String key) {
        try (DataInputStream in = CheckedFile.read(file)) {
            return in.readUTF().equals(key) ? Optional.of(rest(key, in)) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /// Keeps it. Where there is no room, or a text is too long for the form, nothing is kept.
    void write(Path file) {
        try {
            CheckedFile.write(file, this::write);
        } catch (IOException _) {
            // The files are read again next time.
        }
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeUTF(key);
        out.writeUTF(fingerprint);
        out.writeInt(concepts.size());
        for (Concept concept : concepts) {
            write(concept, out);
        }
        out.writeInt(problems.size());
        for (Problem problem : problems) {
            out.writeUTF(problem.kind());
            out.writeUTF(problem.severity().name());
            out.writeUTF(problem.where());
            out.writeUTF(problem.sentence());
            CheckedFile.writeTexts(problem.concepts(), out);
        }
    }

    private static KeptVocabulary rest(String key, DataInputStream in) throws IOException {
        String fingerprint = in.readUTF();
        List<Concept> concepts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            concepts.add(concept(in));
        }
        List<Problem> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            problems.add(new Problem(
                    in.readUTF(),
                    Problem.Severity.valueOf(in.readUTF()),
                    in.readUTF(),
                    in.readUTF(),
                    CheckedFile.readTexts(in)));
        }
        return new KeptVocabulary(key, fingerprint, concepts, problems);
    }

    private static void write(Concept concept, DataOutputStream out) throws IOException {
        out.writeUTF(concept.id());
        out.writeUTF(concept.facet().name());
        out.writeUTF(concept.prefLabel());
        CheckedFile.writeTexts(concept.altLabels(), out);
        CheckedFile.writeTexts(concept.hiddenLabels(), out);
        CheckedFile.writeTexts(concept.notLabels(), out);
        CheckedFile.writeTexts(concept.broader().stream().toList(), out);
        CheckedFile.writeTexts(concept.scopeNote().stream().toList(), out);
        CheckedFile.writeTexts(concept.exactMatch(), out);
        out.writeBoolean(concept.group());
    }

    private static Concept concept(DataInputStream in) throws IOException {
        return new Concept(
                in.readUTF(),
                Facet.valueOf(in.readUTF()),
                in.readUTF(),
                CheckedFile.readTexts(in),
                CheckedFile.readTexts(in),
                CheckedFile.readTexts(in),
                CheckedFile.readTexts(in).stream().findFirst(),
                CheckedFile.readTexts(in).stream().findFirst(),
                CheckedFile.readTexts(in),
                in.readBoolean());
    }
}
