package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;

class NamedHereTest {

    private static final String TEXT = "Fever and **joint\npain**. No fever at night, no fever by day; fever, FEVER.";

    private final List<Mention> mentions = new ArrayList<>();

    @Test
    void wordsThatDifferInCapitalsAloneAreToldOnce() {
        carried("Fever", true);
        carried("FEVER", false);
        NamedHere named = named("fever");

        assertThat(named.major()).isTrue();
        assertThat(named.times()).isEqualTo(2);
        assertThat(named.counted()).containsExactly(new NamedHere.Words("Fever", 2));
    }

    @Test
    void wordsRefusedForTheSameReasonAreToldOnce() {
        refused("fever by", "no");
        refused("fever,", "no");
        refused("fever at", "No");

        assertThat(named("fever").refused())
                .containsExactly(
                        new NamedHere.Refusal(new NamedHere.Words("fever", 2), "The text denies it.", "no"),
                        new NamedHere.Refusal(new NamedHere.Words("fever", 1), "The text denies it.", "No"));
        assertThat(named("fever").times()).isZero();
    }

    @Test
    void aReasonThatRestsOnTheWordsThemselvesRepeatsThemNot() {
        Span own = span("fever");
        mentions.add(new Mention("fever", own, new Mention.Refused("by-hand", "dismissed by Ada Moss", own)));

        assertThat(named("fever").refused())
                .containsExactly(new NamedHere.Refusal(new NamedHere.Words("fever", 1), "dismissed by Ada Moss", ""));
    }

    @Test
    void wordsAreToldWithoutMarkupAndOnOneLine() {
        mentions.add(new Mention("pain", span("**joint\npain**"), new Mention.Carried(false)));

        assertThat(named("pain").counted()).containsExactly(new NamedHere.Words("joint pain", 1));
        assertThat(named("pain").major()).isFalse();
    }

    @Test
    void otherConceptsOfTheSectionDontCount() {
        carried("Fever", true);

        assertThat(named("rash")).isEqualTo(new NamedHere(false, List.of(), List.of()));
    }

    private void carried(String words, boolean major) {
        mentions.add(new Mention("fever", span(words), new Mention.Carried(major)));
    }

    private void refused(String words, String cue) {
        int at = TEXT.indexOf(words);
        mentions.add(new Mention(
                "fever", new Span(at, at + 5), new Mention.Refused("negated", "The text denies it.", span(cue))));
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private NamedHere named(String conceptId) {
        Span all = new Span(0, TEXT.length());
        Section section =
                new Section("s/a", "s", List.of(), "", new Span(0, 0), all, 1, List.of(Topic.OVERVIEW), List.of());
        return NamedHere.of(new SectionReading(section, TEXT, mentions, List.of(), Optional.empty()), conceptId, TEXT);
    }
}
