package org.lectern.appraisal.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.appraisal.SentenceSplitter;
import org.lectern.appraisal.words.PhraseIndex;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.SourceDocument;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

class QualityRulesTest {

    private static final QualityRules RULES = QualityRules.shipped();

    record Case(Question question, Question.Example example) {

        @Override
        public String toString() {
            return question.id() + ", " + example.answer() + ": " + example.text();
        }
    }

    static Stream<Case> examples() {
        return RULES.questions().stream()
                .flatMap(question -> question.examples().stream().map(example -> new Case(question, example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasTheAnswerThatItsRuleStates(Case each) {
        String text = each.example().text();
        QualityItem item = new QualityReader(RULES)
                .read(document(each.example()), List.of()).items().stream()
                        .filter(one -> one.id().equals(each.question().id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(item.answer())
                .as(
                        "by the words %s",
                        item.words().stream().map(span -> span.in(text)).toList())
                .isEqualTo(each.example().answer());
    }

    @Test
    void everyCueFiresInAnExample() {
        Set<String> silent = new TreeSet<>();
        for (Question question : RULES.questions()) {
            Set<QualityCue> fired = new HashSet<>();
            question.examples().forEach(example -> fired.addAll(cuesIn(example)));
            question.cues().stream()
                    .filter(cue -> !fired.contains(cue))
                    .forEach(cue -> silent.add(question.id() + "/" + cue.id()));
        }
        assertThat(silent).isEmpty();
    }

    private static List<QualityCue> cuesIn(Question.Example example) {
        return new PageReader(document(example), List.of(), new SentenceSplitter())
                .read().passages().stream()
                        .flatMap(passage -> RULES.cues().find(passage.words()).stream())
                        .map(PhraseIndex.Match::value)
                        .toList();
    }

    private static SourceDocument document(Question.Example example) {
        return new SourceDocument("example", Metadata.empty(), example.text(), 0, List.of());
    }

    @Test
    void thereAreFourBenchmarksAndSixItems() {
        assertThat(RULES.questions().stream().map(Question::id))
                .containsExactly(
                        "jama-authorship",
                        "jama-attribution",
                        "jama-disclosure",
                        "jama-currency",
                        "discern-7",
                        "discern-8",
                        "discern-11",
                        "discern-12",
                        "discern-14",
                        "discern-15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standard: oracle",
                "standard: jama\nquestion: []",
                "standard: jama\nquestions: [{id: a, question: b, source: c, says: {yes: d}}]",
                "standard: jama\nquestions: [{id: a, question: b, source: c, says: {yes: d, partly: e, no-words-found: f}, cue: []}]",
                "standard: jama\nquestions: [{id: a, question: b, source: c, says: {yes: d, partly: e, no-words-found: f}, examples: [x]}]",
                "standard: jama\nquestions: [{id: a, question: b, source: c, says: {yes: d, partly: e, no-words-found: f}, cues: [{id: x}]}]"
            })
    void aBrokenFileOfQuestionsIsRefused(String yaml) {
        assertThatThrownBy(() ->
                        QuestionReader.read(new YamlReader(1 << 12).read(yaml).asMapping("it")))
                .isInstanceOf(YamlTrouble.class);
    }
}
