package org.lectern.library.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.testing.SampleLessons.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;
import org.lectern.knowledge.Topic;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Part;
import org.lectern.lesson.Quotation;
import org.lectern.lesson.Saving;
import org.lectern.lesson.Standing;
import org.lectern.lesson.Step;
import org.lectern.lesson.Step.Show;
import org.lectern.lesson.Veil;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.library.compare.Comparison;
import org.lectern.library.compare.Says;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;
import org.lectern.testing.SampleLessons;

final class ShownLessonTest {

    @TempDir
    Path folder;

    @Test
    void aQuotationIsTheLibrarysTextByteForByte() {
        try (Library library = SampleLessons.library(folder)) {
            for (ShownStep step :
                    ShownLesson.of(library, SampleLessons.lesson(library)).steps()) {
                assertThat(step.isOutdated()).isFalse();
                for (ShownQuotation quotation : step.quotations()) {
                    String canonical = library.source(quotation.quotation().sourceId())
                            .map(SourceReading::document)
                            .orElseThrow()
                            .text();
                    assertThat(quotation.standing())
                            .isInstanceOfSatisfying(
                                    Standing.Unchanged.class,
                                    unchanged -> assertThat(unchanged.span().in(canonical))
                                            .isEqualTo(quotation.text()));
                    quotation.blocks().stream()
                            .flatMap(block -> block.runs().stream())
                            .filter(run -> run.isExact())
                            .forEach(run ->
                                    assertThat(run.span().in(quotation.text())).isEqualTo(run.text()));
                }
            }
        }
    }

    @Test
    void aSellingSectionHasItsFlagsWithTriggerRuleAndReason() {
        try (Library library = SampleLessons.library(folder)) {
            Lesson lesson = Lesson.begin("x", "", "2026-11-22")
                    .withStep(new StepMaker(library)
                            .section(section(library, "Our salt cave"))
                            .orElseThrow());
            ShownQuotation quotation = ShownLesson.of(library, lesson)
                    .steps()
                    .getFirst()
                    .quotations()
                    .getFirst();
            assertThat(quotation.flags()).isNotEmpty().allSatisfy(flag -> {
                assertThat(flag.span().in(quotation.text())).isEqualTo(flag.trigger());
                assertThat(List.of(flag.word(), flag.reason(), flag.rule(), flag.regulation()))
                        .noneMatch(String::isBlank);
            });
            assertThat(quotation.flags()).extracting(Flag::kind).contains(ClaimKind.RISKFREE);
            assertThat(quotation.citation()).contains("Our salt cave", "Breathe free again", "Clear Air Clinic");
        }
    }

    @Test
    void aTrialIsNamedWithTheWordsThatItRestsOn() {
        try (Library library = SampleLessons.library(folder)) {
            Lesson lesson = Lesson.begin("x", "", "2026-11-22")
                    .withStep(new StepMaker(library)
                            .section(section(library, "Inhaled steroids"))
                            .orElseThrow());
            Badge badge = ShownLesson.of(library, lesson)
                    .steps()
                    .getFirst()
                    .quotations()
                    .getFirst()
                    .badge();
            assertThat(badge.evidence()).contains(Evidence.RCT);
            assertThat(badge.reason()).contains("randomised", "controlled trial");
        }
    }

    @Test
    void whatChangedSinceIsToldWithBothTexts() throws IOException {
        Lesson lesson;
        try (Library library = SampleLessons.library(folder)) {
            lesson = SampleLessons.lesson(library);
        }
        Path guide = folder.resolve("library/sources/asthma-guide.md");
        Files.writeString(guide, SampleLessons.GUIDE.replace("240 adults", "2,400 adults"));
        Files.delete(folder.resolve("library/sources/salt-cave.md"));
        try (Library library = SampleLessons.open(folder)) {
            List<ShownStep> steps = ShownLesson.of(library, lesson).steps();
            assertThat(steps.getFirst().quotations().getFirst().standing())
                    .isInstanceOfSatisfying(Standing.Changed.class, changed -> {
                        assertThat(changed.now()).contains("2,400 adults").startsWith("## Inhaled");
                        assertThat(changed.sentence()).isEqualTo("The source has changed since this was quoted.");
                    });
            assertThat(words(steps.getFirst().quotations().getFirst().now()))
                    .startsWith("Inhaled steroids")
                    .contains("2,400 adults")
                    .doesNotContain("Breathing");
            assertThat(steps.get(1).quotations().getLast().now()).isEmpty();
            assertThat(steps.get(1).quotations().getLast().standing())
                    .isInstanceOfSatisfying(
                            Standing.Gone.class,
                            gone -> assertThat(gone.sentence()).contains("salt-cave"));
            assertThat(steps.get(1).quotations().getFirst().text()).contains("240 adults");
        }
    }

    private static String words(List<TextBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block.runs().stream())
                .map(TextRun::text)
                .collect(Collectors.joining());
    }

    @Test
    void wordsThatMovedAreFoundAgain() throws IOException {
        Lesson lesson;
        try (Library library = SampleLessons.library(folder)) {
            lesson = SampleLessons.lesson(library);
        }
        Files.writeString(
                folder.resolve("library/sources/asthma-guide.md"),
                SampleLessons.GUIDE.replace("## Inhaled", "A new paragraph comes first.\n\n## Inhaled"));
        try (Library library = SampleLessons.open(folder)) {
            assertThat(ShownLesson.of(library, lesson).steps()).noneMatch(ShownStep::isOutdated);
        }
    }

    @Test
    void wordsAreCitedByTheSectionThatTheyStandInNow() throws IOException {
        String spacer = "A spacer helps children under 5 to inhale the dose.";
        Lesson lesson;
        try (Library library = SampleLessons.library(folder)) {
            int start = SampleLessons.GUIDE.indexOf(spacer);
            lesson = Lesson.begin("x", "", "2026-11-22")
                    .withStep(new StepMaker(library)
                            .passage(section(library, "Inhaled steroids"), new Span(start, start + spacer.length()))
                            .orElseThrow());
        }
        Path guide = folder.resolve("library/sources/asthma-guide.md");

        Files.writeString(guide, SampleLessons.GUIDE.replace("## Inhaled steroids", "## Sprays"));
        assertThat(onlyQuotation(lesson))
                .returns("Sprays", ShownQuotation::title)
                .satisfies(renamed -> assertThat(renamed.citation()).startsWith("\u201cSprays\u201d"));

        Files.writeString(guide, SampleLessons.GUIDE.replace("- " + spacer + "\n", "") + "\n" + spacer + "\n");
        assertThat(onlyQuotation(lesson))
                .returns("Breathing exercises", ShownQuotation::title)
                .satisfies(moved -> assertThat(moved.citation()).startsWith("\u201cBreathing exercises\u201d"));

        Files.writeString(
                guide,
                SampleLessons.GUIDE.replace("## Inhaled steroids", "## Sprays").replace("under 5", "under 6"));
        assertThat(onlyQuotation(lesson))
                .returns("Sprays", ShownQuotation::title)
                .returns(true, changed -> changed.standing() instanceof Standing.Changed);
    }

    private ShownQuotation onlyQuotation(Lesson lesson) {
        try (Library library = SampleLessons.open(folder)) {
            return ShownLesson.of(library, lesson)
                    .steps()
                    .getFirst()
                    .quotations()
                    .getFirst();
        }
    }

    @Test
    void aSourceWithTheLineEndsOfWindowsIsQuotedAndSaved() throws IOException {
        SampleLessons.library(folder).close();
        Files.writeString(folder.resolve("library/sources/asthma-guide.md"), SampleLessons.GUIDE.replace("\n", "\r\n"));
        try (Library library = SampleLessons.open(folder)) {
            Lesson lesson = SampleLessons.lesson(library);
            assertThat(library.save(lesson)).isInstanceOf(Saving.Saved.class);
        }
    }

    @Test
    void aQuotationEditedInTheLessonIsNotTakenForTheLibrarys() {
        try (Library library = SampleLessons.library(folder)) {
            Lesson lesson = SampleLessons.lesson(library);
            Quotation old = lesson.steps().getFirst().quotations().getFirst();
            Quotation edited = new Quotation(
                    old.sourceId(),
                    old.sectionId(),
                    old.exact().replace("240", "24,000"),
                    old.prefix(),
                    old.suffix(),
                    old.start(),
                    old.hash(),
                    old.veils(),
                    old.others());
            Lesson changed = lesson.withStep(0, lesson.steps().getFirst().withQuotation(old, edited));
            assertThat(ShownLesson.of(library, changed)
                            .steps()
                            .getFirst()
                            .quotations()
                            .getFirst()
                            .standing())
                    .isInstanceOfSatisfying(Standing.Changed.class, standing -> {
                        assertThat(standing.now()).isEqualTo(old.exact());
                        assertThat(standing.sentence()).contains("edited in the lesson");
                    });
        }
    }

    @Test
    void resultsBecomeTheStatementsThatAnswer() {
        try (Library library = SampleLessons.library(folder)) {
            SearchRequest request = SearchRequest.of("spacer children");
            var step = new StepMaker(library).results(request, library.search(request));
            assertThat(step.show()).isEqualTo(Show.RESULTS);
            assertThat(step.details()).containsEntry("query", "spacer children");
            assertThat(step.quotations().getFirst().exact())
                    .isEqualTo("A spacer helps children under 5 to inhale the dose.");
        }
    }

    @Test
    void aStepOfNarrowedResultsNamesTheFilters() {
        try (Library library = SampleLessons.library(folder)) {
            SearchRequest all = SearchRequest.of("");
            SearchRequest narrowed = all.withInclude(Map.of(Facet.TREATMENT, Set.of("salt-cave", "inhaled-steroid")))
                    .withExclude(Map.of(
                            Facet.CLAIM,
                            Stream.of(ClaimKind.values()).map(ClaimKind::name).collect(Collectors.toSet())));
            assertThat(title(library, all)).isEqualTo("What the library holds");
            assertThat(title(library, narrowed))
                    .isEqualTo("What the library holds (only Treatments: Inhaled steroid or Salt cave;"
                            + " without what sells)");
            assertThat(title(library, all.withQuery("spacer").withExclude(Map.of(Facet.SOURCE, Set.of("salt-cave")))))
                    .isEqualTo("What the library says of \"spacer\" (without Sources: Breathe free again)");
        }
    }

    private static String title(Library library, SearchRequest request) {
        return new StepMaker(library).results(request, library.search(request)).title();
    }

    @Test
    void everyValueOfAFilterHasAName() {
        try (Library library = SampleLessons.library(folder)) {
            Set<String> levels =
                    Stream.of(Evidence.values()).map(Evidence::name).collect(Collectors.toSet());
            Set<String> topics = Stream.of(Topic.values()).map(Topic::code).collect(Collectors.toSet());
            Set<String> kinds =
                    Stream.of(ClaimKind.values()).map(ClaimKind::name).collect(Collectors.toSet());
            SearchRequest narrowed = SearchRequest.of("")
                    .withInclude(Map.of(Facet.EVIDENCE, levels, Facet.TOPIC, topics, Facet.CLAIM, kinds));
            assertThat(FilterWords.of(library, narrowed))
                    .hasValueSatisfying(words -> assertThat(words).contains("Controlled trial", "Calls to act"));
            assertThat(FilterWords.of(library, narrowed.withInclude(Map.of(Facet.EVIDENCE, Set.of("grade A")))))
                    .as("a value that only a collection has")
                    .contains("only Evidence strength: grade A");
        }
    }

    @Test
    void whateverASourceSaysHasAWordInALesson() {
        Stream.of(Says.values())
                .forEach(says -> assertThat(Texts.sentence("says." + says)).isNotBlank());
        Stream.of(Evidence.values())
                .forEach(level -> assertThat(Texts.sentence("evidence." + level + ".short"))
                        .isNotBlank());
        Stream.of(ClaimKind.values())
                .forEach(kind -> assertThat(Texts.sentence("claim." + kind)).isNotBlank());
        Stream.of(Facet.values())
                .forEach(facet ->
                        assertThat(Texts.sentence("facet." + facet.code())).isNotBlank());
    }

    @Test
    void theTreatmentsOfTheShippedLibraryBecomeATable() {
        LibraryDoor door = new LibraryDoor(folder.resolve("cache"));
        try (Library library = door.open(Path.of("knowledge"))) {
            Step step =
                    new StepMaker(library).comparison(Comparison.of(library, Facet.TREATMENT, Progress.unwatched()));
            assertThat(step.parts())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Part.Table.class,
                            table -> assertThat(table.rows().toString()).contains("experimental"));
        }
    }

    @Test
    void aComparisonBecomesATable() {
        try (Library library = SampleLessons.library(folder)) {
            var step = new StepMaker(library).comparison(Comparison.of(library, Facet.TREATMENT, Progress.unwatched()));
            assertThat(step.parts())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Part.Table.class,
                            table -> assertThat(table.head())
                                    .containsExactly("Treatments", "Asthma at home", "Breathe free again"));
        }
    }

    @Test
    void aSavedLessonIsReadAgainAsItWas() {
        try (Library library = SampleLessons.library(folder)) {
            Lesson lesson = SampleLessons.lesson(library);
            Lesson saved = saved(library, lesson);
            assertThat(library.lesson("asthma-two-voices")).get().satisfies(file -> {
                assertThat(file.problems()).isEmpty();
                assertThat(file.lesson()).isEqualTo(saved);
                assertThat(file.lesson().withVersion("")).isEqualTo(lesson);
            });
            assertThat(library.lessons()).hasSize(1);
            assertThat(folder.resolve("library/lessons")).isDirectoryNotContaining("glob:**/.saving-*");
        }
    }

    @Test
    void aLessonChangedOnTheDiskIsNotOverwritten() throws IOException {
        try (Library library = SampleLessons.library(folder)) {
            Lesson lesson = saved(library, SampleLessons.lesson(library));
            Path file = folder.resolve("library/lessons/asthma-two-voices.md");
            String changed = Files.readString(file) + "\nA line by hand.\n";
            Files.writeString(file, changed);
            assertThat(library.save(lesson.withTerm("creator", "Mine")))
                    .isInstanceOfSatisfying(
                            Saving.NotSaved.class,
                            not -> assertThat(not.sentence()).contains("changed meanwhile"));
            assertThat(file).hasContent(changed);
            assertThat(library.save(lesson.copyAs("mine"))).isInstanceOf(Saving.Saved.class);
            assertThat(library.save(lesson.copyAs("mine")))
                    .isInstanceOfSatisfying(
                            Saving.NotSaved.class,
                            not -> assertThat(not.sentence()).contains("already"));
        }
    }

    @Test
    void theStepsHideTheirMarksUntilRevealed() {
        try (Library library = SampleLessons.library(folder)) {
            assertThat(SampleLessons.lesson(library).steps().getFirst().quotations())
                    .allSatisfy(quotation ->
                            assertThat(quotation.veils()).containsExactlyInAnyOrder(Veil.EVIDENCE, Veil.FLAGS));
        }
    }

    private static Lesson saved(Library library, Lesson lesson) {
        return library.save(lesson) instanceof Saving.Saved(Lesson saved) ? saved : Lesson.begin("not saved", "", "");
    }
}
