package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.intake.Outcomes.taken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that was broken at a fixed width.
final class WrappedLinesTest {

    private static final String WRAPPED = """
            A migraine is a headache of some strength that comes back again and again, and
            it often goes with nausea or with a dislike of light. Many people also see an
            aura of zigzag lines before the pain begins, which fades within the hour, and
            some feel a tingling in one hand that slowly climbs towards the face and lips.
            Treatment
            Pain killers help most where they are taken at the first sign of an attack, in
            a dose that is high enough for the weight of the person who takes them.
            """;

    private static String body(String text) {
        return taken(Intake.read(text, "page.txt")).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The Journal of Headaches and Other Pains, volume 12, number 3, in which this text first appeared in print\n",
                "https://example.org/a/very/long/address/that/no/program/breaks/at/any/width/since/it/has/no/blank/in/it\n",
                "This paragraph came from elsewhere and was never broken at any width, as the rest of the page was, so that it is one line of many words.\n",
                "This line is but a little longer than all the others in the page are, as it seems now.\n"
            })
    void linesOfAnyLengthKeepNoOtherLinesApart(String line) {
        String body = body("Migraine\n\n" + line + "\n" + WRAPPED);
        assertThat(body)
                .contains("again and again, and it often", "Many people also see an aura of", "where they are taken")
                .contains("first sign of an attack, in a dose")
                .contains("\n## Treatment\n");
        assertThat(body.replaceAll("\\s+", " ")).contains(line.strip());
    }

    @Test
    void aLongLineTakesNoneOfTheLinesBelowIt() {
        String body = body("Migraine\n\n" + WRAPPED
                + "This paragraph was never broken at any width, as the rest of this page was, so that it is a line of many words.\n"
                + "Outlook\nMost attacks are over within two days.\n");
        assertThat(body).contains("\n## Outlook\n\nMost attacks are over");
    }

    @Test
    void aQuestionBehindASentenceThatFillsItsLineIsALineOfItsOwn() {
        String body = body("Migraine\n\n" + WRAPPED
                + "Most people do not need any scan of the head at all, and most attacks end soon.\n"
                + "What helps in the night?\nA dark room helps, and so does sleep.\n");
        assertThat(body).contains("\n## What helps in the night?\n");
    }

    @Test
    void itemsBelowALeadInStayApart() {
        String body = body("Migraine\n\n" + WRAPPED
                + "Attacks begin more often in people who:\nsleep too little\ndrink red wine\nskip meals\n");
        assertThat(body).contains("- sleep too little\n- drink red wine\n- skip meals\n");
    }

    @Test
    void statementsOfLikeLengthAreNotJoined() {
        String body = body("""
                Migraine

                Wine brings on attacks in about one in four of the people who were asked there.
                Cheese brings on attacks in one in ten of them, and most had eaten it that day.
                Stress brings on attacks in more than half of all the people who were asked it.
                Light that flickers brings on attacks in some, most often those with an aura too.
                Sleep of too few hours brings on attacks in a third of them, most on a Saturday.
                """);
        assertThat(body).doesNotContain("asked there. Cheese");
    }
}
