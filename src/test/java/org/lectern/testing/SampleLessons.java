package org.lectern.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lectern.knowledge.SectionReading;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Part;
import org.lectern.lesson.Step;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.library.lessons.StepMaker;

/// A library of two invented pages and three treatments in a folder, and lessons made from it.
public final class SampleLessons {

    public static final String GUIDE = """
            ---
            title: Asthma at home
            publisher: Harbour Lung Society
            issued: 2024-03-01
            ---

            # Asthma at home

            ## Inhaled steroids

            Inhaled steroids **calm** the airways when they are taken every day. In a randomised controlled trial of \
            240 adults, β2 agonists & steroids together prevented more attacks than either alone.

            - Rinse the mouth after each dose.
            - A spacer helps children under 5 to inhale the dose.

            ## Breathing exercises

            Breathing exercises may ease symptoms in some people, but they do not replace an inhaler.
            """;

    public static final String SELLER = """
            ---
            title: Breathe free again
            publisher: Clear Air Clinic
            ---

            # Breathe free again

            ## Our salt cave

            Our salt cave cures asthma in three weeks without any side effects. Thousands of happy patients have \
            thrown away their inhalers for good. Book your free consultation today, only a few places are left!

            ## Why drugs fail

            Inhalers only mask the symptoms and poison the body, while salt heals the lungs naturally and completely.
            """;

    private static final String TREATMENTS = """
            facet: treatment
            title: Treatments
            concepts:
              - id: inhaled-steroid
                prefLabel: Inhaled steroid
                altLabel: [inhaler]
              - id: breathing-exercise
                prefLabel: Breathing exercise
              - id: salt-cave
                prefLabel: Salt cave
            """;

    private SampleLessons() {}

    /// Opens a library with both pages, made in `folder`.
    public static Library library(Path folder) {
        try {
            Files.createDirectories(folder.resolve("library/sources"));
            Files.createDirectories(folder.resolve("library/vocabulary"));
            Files.writeString(
                    folder.resolve("library/library.yaml"), "title: Asthma\nlanguage: en\nvocabulary: [treatments]\n");
            Files.writeString(folder.resolve("library/vocabulary/treatments.yaml"), TREATMENTS);
            Files.writeString(folder.resolve("library/sources/asthma-guide.md"), GUIDE);
            Files.writeString(folder.resolve("library/sources/salt-cave.md"), SELLER);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return open(folder);
    }

    /// Opens it again as it is on the disk.
    public static Library open(Path folder) {
        return new LibraryDoor(folder.resolve("cache")).open(folder.resolve("library"));
    }

    /// The id of the section of this title.
    public static String section(Library library, String title) {
        return library.sources().stream()
                .flatMap(source -> library.source(source.id()).stream())
                .flatMap(source -> source.sections().stream())
                .map(SectionReading::section)
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// A section, a pair, a table and own words, with notes and an answer.
    public static Lesson lesson(Library library) {
        StepMaker maker = new StepMaker(library);
        String steroids = section(library, "Inhaled steroids");
        String cave = section(library, "Our salt cave");
        return Lesson.begin("Asthma: two voices", "A. Teacher", "2026-11-22")
                .withStep(maker.section(steroids).orElseThrow().withNotes("Ask who uses a spacer."))
                .withStep(maker.pair(steroids, cave).orElseThrow().withAnswer("Only one of them tells its limits."))
                .withStep(maker.chart(
                        "Attacks a year",
                        List.of("Group", "Attacks"),
                        List.of(List.of("both", "3"), List.of("one", "5"))))
                .withStep(Step.ofWords("Take home", "Ask for *the* source.\n\n1. Who says so?\n2. How do they know?"));
    }

    /// A step whose own words are as long as wanted.
    public static Step words(String title, String words) {
        return Step.ofWords(title, "").withParts(List.of(new Part.Words(words)));
    }
}
