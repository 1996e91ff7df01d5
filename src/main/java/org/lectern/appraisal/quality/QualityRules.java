package org.lectern.appraisal.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.appraisal.words.PhraseIndex;
import org.lectern.appraisal.words.PhraseReader;
import org.lectern.appraisal.words.Words;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// The questions of the quality card and the words that answer them, as `words.yaml`, `jama.yaml` and `discern.yaml`
/// hold them.
final class QualityRules {

    /// The aspect beside which credentials are looked for.
    static final String AUTHOR = "author";

    private static final List<String> WORD_KEYS = List.of(
            "negations",
            "negation-ends",
            "unsaid",
            "denials",
            "unknown",
            "empty",
            "treatment",
            "page",
            "clinician",
            "effect",
            "disease",
            "care",
            "goods",
            "month");
    private static final int GREATEST_SIZE = 1 << 18;

    private final List<Question> questions;
    private final PhraseIndex<QualityCue> cues;
    private final PhraseIndex<QualityCue> unmade;
    private final PhraseIndex<Boolean> unsaid;
    private final PhraseIndex<Boolean> denials;
    private final PhraseIndex<Boolean> empty;
    private final PhraseIndex<Boolean> treatment;
    private final Set<String> negations;
    private final Set<String> negationEnds;
    private final Set<List<String>> unknown;

    private QualityRules(YamlNode.Mapping words, List<Question> questions) throws YamlTrouble {
        PhraseReader reader = new PhraseReader(lists(words));
        List<QualityCue> all =
                questions.stream().flatMap(question -> question.cues().stream()).toList();
        this.questions = List.copyOf(questions);
        this.cues = new PhraseIndex<>(
                reader,
                all.stream()
                        .map(cue -> new PhraseIndex.Filed<>(cue, cue.phrases()))
                        .toList());
        this.unmade = new PhraseIndex<>(
                reader,
                all.stream().map(cue -> new PhraseIndex.Filed<>(cue, cue.not())).toList());
        this.unsaid = PhraseIndex.of(reader, words.texts("unsaid"));
        this.denials = PhraseIndex.of(reader, words.texts("denials"));
        this.empty = PhraseIndex.of(reader, words.texts("empty"));
        this.treatment = PhraseIndex.of(reader, words.texts("treatment"));
        this.negations = Set.copyOf(words.texts("negations"));
        this.negationEnds = Set.copyOf(words.texts("negation-ends"));
        this.unknown = Set.copyOf(words.texts("unknown").stream()
                .map(value -> Words.of(value).forms())
                .toList());
    }

    /// The lists that phrases may name.
    private static Map<String, List<String>> lists(YamlNode.Mapping words) throws YamlTrouble {
        Map<String, List<String>> lists = new HashMap<>();
        for (String name : List.of("treatment", "page", "clinician", "effect", "disease", "care", "goods", "month")) {
            lists.put(name, words.texts(name));
        }
        return lists;
    }

    static QualityRules shipped() {
        try {
            List<Question> questions = new ArrayList<>(QuestionReader.read(mapping("jama.yaml")));
            questions.addAll(QuestionReader.read(mapping("discern.yaml")));
            return of(mapping("words.yaml"), questions);
        } catch (YamlTrouble broken) {
            throw new IllegalStateException("rules of quality: " + broken.sentence(), broken);
        }
    }

    /// @throws YamlTrouble where the word lists have a key that is not known
    /// @throws IllegalArgumentException where a phrase is not written as it should be
    static QualityRules of(YamlNode.Mapping words, List<Question> questions) throws YamlTrouble {
        words.allowOnly(WORD_KEYS);
        return new QualityRules(words, questions);
    }

    private static YamlNode.Mapping mapping(String file) throws YamlTrouble {
        try (InputStream in = QualityRules.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the program");
            }
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new YamlReader(GREATEST_SIZE).read(yaml).asMapping(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Question> questions() {
        return questions;
    }

    PhraseIndex<QualityCue> cues() {
        return cues;
    }

    PhraseIndex<QualityCue> unmade() {
        return unmade;
    }

    PhraseIndex<Boolean> unsaid() {
        return unsaid;
    }

    PhraseIndex<Boolean> denials() {
        return denials;
    }

    /// What stands under a heading where nothing does: "None.", "To follow."
    PhraseIndex<Boolean> empty() {
        return empty;
    }

    PhraseIndex<Boolean> treatment() {
        return treatment;
    }

    boolean negates(String form) {
        return negations.contains(form) || form.endsWith("n't");
    }

    boolean endsNegation(String form) {
        return negationEnds.contains(form);
    }

    /// True for a value that only says that there is none: "unknown", "n/a".
    boolean isUnknown(Words value) {
        return unknown.contains(value.forms());
    }

    boolean isAuthorTerm(String term) {
        return questions.stream()
                .anyMatch(question -> AUTHOR.equals(question.terms().get(term)));
    }
}
