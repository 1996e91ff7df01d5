package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;

/// Holds every tag of the shipped library, with the words that carry it, to a list that was read by eye. Who means a
/// change reads what differs and copies `target/shipped-tags.txt` over the list.
final class ShippedTagsTest {

    private static final Path LIST = Path.of("src", "test", "resources", "shipped", "tags.txt");
    private static final Path NOW = Path.of("target", "shipped-tags.txt");

    @Test
    void everySectionCarriesTheTagsThatWereReadByEye(@TempDir Path cache) throws IOException {
        List<String> lines = new ArrayList<>();
        for (SourceReading source :
                new LibraryDoor(cache).readLibrary(Path.of("knowledge")).sources()) {
            source.sections()
                    .forEach(section ->
                            lines.addAll(lines(section, source.document().text())));
        }
        Files.createDirectories(NOW.toAbsolutePath().getParent());
        Files.write(NOW, lines);
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    private static List<String> lines(SectionReading reading, String text) {
        Map<String, TreeSet<String>> words = new TreeMap<>();
        reading.mentions().stream()
                .filter(Mention::isCarried)
                .forEach(mention -> words.computeIfAbsent(mention.conceptId(), any -> new TreeSet<>())
                        .add(mention.words().in(text).replaceAll("\\s+", " ")));
        List<String> lines = new ArrayList<>();
        words.forEach((concept, said) ->
                lines.add(reading.section().id() + " | " + concept + " | " + String.join("; ", said)));
        return lines;
    }
}
