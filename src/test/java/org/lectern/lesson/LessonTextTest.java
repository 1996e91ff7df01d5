package org.lectern.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;
import org.lectern.lesson.Step.Show;

final class LessonTextTest {

    private static final String BY_HAND = """
            ---
            # kept for the department
            title: Gout in ten minutes
            audience: [second year, nurses]
            issued: 2026-11-22
            ---

            Bring the model of the joint.

            ## Why it hurts

            ```quote
            source: gout-guide
            section: gout-guide/attack
            colour: red
            ```

            > Crystals inflame the joint.
            >
            > It hurts **within hours**.

            ### Board

            * draw a joint

            ### Notes
            Wait for questions.

            ## Aside

            ~~~
            ## no step, but code
            ~~~
            """;

    @Test
    void whatAHandWroteIsUnderstood() {
        LessonFile file = LessonText.read("gout", BY_HAND);
        Lesson lesson = file.lesson();
        assertThat(file.problems()).isEmpty();
        assertThat(lesson.title()).isEqualTo("Gout in ten minutes");
        assertThat(lesson.opening()).isEqualTo("Bring the model of the joint.");
        assertThat(lesson.steps()).extracting(Step::title).containsExactly("Why it hurts", "Aside");
        Step first = lesson.steps().getFirst();
        assertThat(first.show()).isEqualTo(Show.PASSAGE);
        assertThat(first.quotations()).singleElement().satisfies(quotation -> {
            assertThat(quotation.exact()).isEqualTo("Crystals inflame the joint.\n\nIt hurts **within hours**.");
            assertThat(quotation.others()).containsEntry("colour", "red");
        });
        assertThat(first.parts()).contains(new Part.Words("### Board\n\n* draw a joint"));
        assertThat(first.notes()).isEqualTo("Wait for questions.");
    }

    @Test
    void aChangeTouchesItsOwnLinesOnly() {
        Lesson lesson = LessonText.read("gout", BY_HAND).lesson();
        assertThat(LessonText.write(lesson.withTerm("title", "Gout, briefly"), BY_HAND))
                .isEqualTo(BY_HAND.replace("title: Gout in ten minutes", "title: \"Gout, briefly\""));
        assertThat(LessonText.write(lesson.without(0), BY_HAND))
                .isEqualTo(BY_HAND.substring(0, BY_HAND.indexOf("## Why"))
                        + BY_HAND.substring(BY_HAND.indexOf("## Aside")));
        String changed =
                LessonText.write(lesson.withStep(1, lesson.steps().get(1).withNotes("Say less.")), BY_HAND);
        assertThat(changed).startsWith(BY_HAND.substring(0, BY_HAND.indexOf("## Aside")));
        assertThat(changed).contains("~~~\n## no step, but code\n~~~").endsWith("### Notes\n\nSay less.\n");
    }

    @Test
    void aStepThatMovesKeepsItsBytes() {
        Lesson lesson = LessonText.read("gout", BY_HAND).lesson();
        String first = BY_HAND.substring(BY_HAND.indexOf("## Why"), BY_HAND.indexOf("## Aside"));
        assertThat(LessonText.write(lesson.moved(0, 1), BY_HAND)).endsWith("~~~\n\n" + first);
    }

    @Test
    void aFileOfWindowsStaysOne() {
        String windows = BY_HAND.replace("\n", "\r\n");
        Lesson lesson = LessonText.read("gout", windows).lesson();
        assertThat(lesson.steps())
                .isEqualTo(LessonText.read("gout", BY_HAND).lesson().steps());
        assertThat(LessonText.write(lesson, windows)).isEqualTo(windows);
        String longer = LessonText.write(lesson.withStep(Step.ofWords("End", "Thanks.")), windows);
        assertThat(longer).startsWith(windows).doesNotContainPattern("[^\\r]\\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "---\\ntitle: x\\n ^ line 1: the front matter has no closing",
                "---\\ntitle: [\\n---\\n ^ line 3: the front matter is not understood",
                "---\\ntitle: x\\n---\\n## A\\n```quote\\nsource: s\\n ^ line 5: the quote block does not end",
                "---\\ntitle: x\\n---\\n## A\\n```quote\\nsource: s\\n```\\n ^ line 5: the quote block is followed by no",
                "---\\ntitle: x\\n---\\n## A\\n```quote\\nstart: 1\\n```\\n> a ^ line 5: the quote block names no source",
                "---\\ntitle: x\\n---\\n## A\\n```step\\nshow: film\\n``` ^ line 5: \"film\" is nothing that a step shows",
                "---\\ntitle: x\\n---\\n## A\\n```step\\nshow: &a b\\n``` ^ line 6: this block is not understood",
                "---\\ntitle: x\\n---\\n## A\\n### Notes\\na\\n### Notes\\nb ^ line 7: a second \"### Notes\"",
                "## A ^ line 1: the lesson has no title"
            })
    void whatIsWrongIsToldWithItsLine(String text, String sentence) {
        String file = text.replace("\\n", "\n").strip() + "\n";
        LessonFile read = LessonText.read("x", file);
        assertThat(read.problems())
                .extracting(Problem::sentence)
                .singleElement()
                .asString()
                .startsWith(sentence.strip());
        assertThat(LessonText.write(read.lesson(), file)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aLessonComesBackFromItsFile(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 60; round++) {
            Lesson lesson = lesson(random);
            String text = LessonText.write(lesson, "");
            LessonFile read = LessonText.read("any", text);
            assertThat(read.problems()).as(text).isEmpty();
            assertThat(read.lesson().withVersion("")).as(text).isEqualTo(lesson);
        }
    }

    @Test
    void notesThatShowHowALessonIsWrittenStayNotes() {
        String shown =
                "Write it so:\n\n```quote\nsource: s\n\n## Example\n\n```\n\nand ```step\n```step\n\n## More\n```";
        Lesson lesson = LessonText.read("gout", BY_HAND).lesson();
        Lesson longer =
                lesson.withStep(0, lesson.steps().getFirst().withNotes(shown).withAnswer(shown));
        for (String was : List.of("", BY_HAND)) {
            String text = LessonText.write(longer, was);
            assertThat(LessonText.read("gout", text).lesson().steps()).as(text).isEqualTo(longer.steps());
            assertThat(LessonText.holds(longer, text)).isTrue();
        }
    }

    @Test
    void aTextThatReadsAsSomethingElseDoesNotHoldTheLesson() {
        Lesson lesson = LessonText.read("gout", BY_HAND).lesson();
        assertThat(LessonText.holds(lesson, BY_HAND)).isTrue();
        assertThat(LessonText.holds(lesson, BY_HAND.replace("draw a joint", "draw a knee")))
                .isFalse();
        assertThat(LessonText.holds(lesson, BY_HAND.replace("the model", "a model")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void anyTextIsWrittenAsItWasRead(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int line = random.nextInt(30); line > 0; line--) {
                text.append(pick(random, LINES)).append(random.nextInt(12) == 0 ? "\r\n" : "\n");
            }
            String file = text.toString();
            assertThat(LessonText.write(LessonText.read("any", file).lesson(), file))
                    .isEqualTo(file);
        }
    }

    /// What is in a changed file still comes back, however odd the rest of it.
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void aStepThatIsAddedToAnyTextComesBack(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("---\ntitle: t\n---\n");
            for (int line = random.nextInt(20); line > 0; line--) {
                text.append(pick(random, LINES)).append('\n');
            }
            Lesson lesson = LessonText.read("any", text.toString()).lesson();
            Lesson longer = lesson.withSteps(
                    java.util.stream.Stream.concat(java.util.stream.Stream.of(step(random)), lesson.steps().stream())
                            .toList());
            String written = LessonText.write(longer, text.toString());
            assertThat(LessonText.read("any", written).lesson().steps())
                    .as(written)
                    .isEqualTo(longer.steps());
            assertThat(LessonText.holds(longer, written)).as(written).isTrue();
        }
    }

    private static final List<String> LINES = List.of(
            "",
            "",
            "---",
            "## A step",
            "##",
            "### Notes",
            "### Answer",
            "### Other",
            "```quote",
            "```step",
            "```",
            "~~~~",
            "````",
            "> quoted",
            ">",
            "source: s",
            "show: pair",
            "| a | b |",
            "| --- | --- |",
            "plain words",
            "\\## no",
            "  indented",
            "title: x",
            "* item",
            "ünï — ✓ 😀 שלום",
            "# top");

    private static Lesson lesson(SplittableRandom random) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        terms.put("title", List.of("T " + words(random)));
        terms.put("subject", List.of("a: b", "\"c\" #d"));
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            steps.add(step(random));
        }
        return new Lesson("any", new Metadata(terms), words(random), steps, "");
    }

    private static Step step(SplittableRandom random) {
        List<Part> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(
                    switch (random.nextInt(3)) {
                        case 0 -> new Part.Words(words(random));
                        case 1 -> new Part.Quoted(quotation(random));
                        default ->
                            new Part.Table(
                                    List.of("a|b", ""), List.of(List.of(words(random), "\\|"), List.of("", "c")));
                    });
        }
        Show show = Show.values()[random.nextInt(Show.values().length)];
        return new Step(words(random), show, Map.of("query", words(random)), parts, words(random), words(random));
    }

    private static Quotation quotation(SplittableRandom random) {
        String exact = words(random);
        Set<Veil> veils = EnumSet.noneOf(Veil.class);
        for (Veil veil : Veil.values()) {
            if (random.nextBoolean()) {
                veils.add(veil);
            }
        }
        return new Quotation(
                "s",
                "s/\"x\"",
                exact,
                words(random),
                "b\n\t ",
                random.nextInt(999),
                Quotation.hashOf(exact),
                veils,
                Map.of());
    }

    private static String words(SplittableRandom random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(pick(random, LINES)).append(random.nextBoolean() ? "\n" : " ");
        }
        return words.toString();
    }

    private static String pick(SplittableRandom random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
