package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Problem;
import org.lectern.search.SearchRequest;

/// Whatever lies in a library's folder: the rest of it loads, and of what does not there is one clear sentence.
@Tag("faults")
class HostileFolderTest {

    /// What can lie there in the place of a source.
    enum Hostile {
        LINK_OUT {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.createSymbolicLink(file, outside);
            }
        },
        LINK_UPWARDS {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.createSymbolicLink(file, Path.of("../..").resolve(outside.getFileName()));
            }
        },
        LINK_TO_NOTHING {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.createSymbolicLink(file, Path.of("nowhere.md"));
            }
        },
        LINK_TO_ITSELF {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.createSymbolicLink(file, file);
            }
        },
        DEVICE {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.createSymbolicLink(file, Path.of("/dev/zero"));
            }
        },
        PIPE {
            @Override
            void put(Path file, Path outside) throws IOException {
                try {
                    assumeTrue(
                            new ProcessBuilder("mkfifo", file.toString())
                                            .start()
                                            .waitFor()
                                    == 0,
                            "no pipes here");
                } catch (InterruptedException interrupted) {
                    throw new IOException(interrupted);
                }
            }
        },
        FOLDER {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.createDirectories(file.resolve("inner.md"));
            }
        },
        EMPTY {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.writeString(file, "");
            }
        },
        PICTURE {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
            }
        },
        LARGE_FRONT_MATTER {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.writeString(file, front("title: " + "x".repeat(70_000)));
            }
        },
        DEEP_FRONT_MATTER {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.writeString(file, front("a: " + "[".repeat(30) + "]".repeat(30)));
            }
        },
        ANCHORS {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.writeString(file, front("a: &x [1, 2]\nb: [*x, *x]"));
            }
        },
        TAGS {
            @Override
            void put(Path file, Path outside) throws IOException {
                Files.writeString(file, front("a: !!java.io.File [x]"));
            }
        };

        abstract void put(Path file, Path outside) throws IOException;

        private static String front(String yaml) {
            return "---\n" + yaml + "\n---\n\n# Heading\n\nText.\n";
        }
    }

    @TempDir
    Path folder;

    private Path library;
    private Path sources;
    private Path outside;
    private LibraryDoor door;

    @BeforeEach
    void aLibrary() throws IOException {
        library = folder.resolve("room");
        sources = library.resolve("sources");
        SmallLibrary.write(library, GoutRoom.GOUT);
        outside = Files.writeString(folder.resolve("private.md"), "# Diary\n\nNobody else's business.\n");
        door = new LibraryDoor(folder.resolve("cache"));
    }

    @ParameterizedTest
    @EnumSource(Hostile.class)
    void oneSentenceSaysWhyAFileIsRefusedAndTheRestLoads(Hostile hostile) throws IOException {
        hostile.put(sources.resolve("hostile.md"), outside);
        try (Library open = door.open(library)) {
            assertThat(open.refreshed()).isEqualTo(new Refreshed(2, 1, 0, 1, 0));
            assertThat(open.problems()).hasSize(1).allSatisfy(problem -> {
                assertThat(problem.severity()).isEqualTo(Problem.Severity.REFUSED);
                assertThat(problem.where()).contains("hostile.md");
                assertThat(problem.sentence()).isNotBlank().doesNotContain("Exception", "\n");
            });
            assertThat(open.search(SearchRequest.of("colchicine")).total()).isPositive();
            assertThat(open.search(SearchRequest.of("business")).total()).isZero();
            assertThat(open.isUpToDate()).isTrue();
        }
    }

    @Test
    void aLinkInsideTheLibraryIsASourceLikeAnyOther() throws IOException {
        Files.createDirectories(library.resolve("originals"));
        Files.writeString(library.resolve("originals/ice.txt"), "# Ice\n\nIce calms a hot joint.\n");
        Files.createSymbolicLink(sources.resolve("ice.md"), Path.of("../originals/ice.txt"));
        try (Library open = door.open(library)) {
            assertThat(open.refreshed()).isEqualTo(new Refreshed(2, 2, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "[", "> ", "- ", "*a", "`", "<b>", "![", "\\", "&"})
    void markdownThatBreaksParsersIsReadAndFoundAllTheSame(String piece) throws IOException {
        String text = "# Tangle\n\n" + piece.repeat(5_000) + "\n\n## After it\n\nA quiescent joint.\n";
        Files.writeString(sources.resolve("tangle.md"), text);
        try (Library open = door.open(library)) {
            assertThat(open.refreshed().refused()).isZero();
            assertThat(open.search(SearchRequest.of("quiescent")).total()).isEqualTo(1);
            assertThat(open.blocks("tangle")).isNotEmpty();
        }
    }

    @Test
    void aLineOfAMillionCharactersIsReadAndFound() throws IOException {
        Files.writeString(sources.resolve("long.md"), "# Long\n\n" + "joints ache ".repeat(83_400) + "quiescent\n");
        try (Library open = door.open(library)) {
            assertThat(open.search(SearchRequest.of("quiescent")).hits())
                    .singleElement()
                    .satisfies(hit -> assertThat(open.section(hit.sectionId())).isPresent());
        }
    }

    @Test
    void aSourceOfTenThousandSectionsIsReadAndFound() throws IOException {
        StringBuilder text = new StringBuilder("# Many\n\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("## Joint ")
                    .append(i)
                    .append("\n\nIt swells, number n")
                    .append(i)
                    .append(".\n\n");
        }
        Files.writeString(sources.resolve("many.md"), text);
        try (Library open = door.open(library)) {
            assertThat(open.sources()).extracting(SourceSummary::sections).contains(10_001);
            assertThat(open.search(SearchRequest.of("n9999")).total()).isEqualTo(1);
        }
    }

    /// Files found are sources and refusals, whatever is done to the folder, and each refusal has its sentence.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFileFoundIsASourceOrRefusedWithAReason(long seed) throws IOException {
        Random random = new Random(seed);
        try (Library open = door.open(library)) {
            for (int i = 0; i < 25; i++) {
                Path file = sources.resolve(
                        List.of("a.md", "A.md", "b.md", "c.md", "gout.md").get(random.nextInt(5)));
                change(file, random);
                Refreshed counts = open.refresh();
                long refusals = open.problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.REFUSED)
                        .filter(problem -> !problem.sentence().isBlank())
                        .count();
                assertThat(counts.found()).isEqualTo(counts.read() + counts.unchanged() + counts.refused());
                assertThat(open.sources()).hasSize(counts.read() + counts.unchanged());
                assertThat(refusals).isEqualTo(counts.refused());
                assertThat(open.isUpToDate()).isTrue();
            }
        }
    }

    private void change(Path file, Random random) throws IOException {
        if (Files.isDirectory(file)) {
            Files.delete(file.resolve("inner.md"));
        }
        Files.deleteIfExists(file);
        switch (random.nextInt(3)) {
            case 0 -> Files.writeString(file, "# Words\n\nNumber " + random.nextInt(1_000) + ".\n");
            case 1 -> {
                Hostile[] all = Hostile.values();
                all[random.nextInt(all.length)].put(file, outside);
            }
            default -> {
                // It stays deleted.
            }
        }
    }
}
