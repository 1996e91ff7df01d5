package org.lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlText;
import org.lectern.yaml.YamlTrouble;

/// What `library.yaml` says.
///
/// @param title       the library's name
/// @param description one or two sentences on what it holds; may be empty
/// @param language    the language of its sources
/// @param vocabulary  the names of its vocabulary files, without ending
record LibraryDescription(String title, String description, String language, List<String> vocabulary) {

    private static final int GREATEST_SIZE = 65_536;
    private static final List<String> KEYS = List.of("title", "description", "language", "vocabulary");

    /// @throws LibraryTrouble where the file is missing or says something else than it should
    static LibraryDescription read(LibraryFolder folder) {
        Path file = folder.description();
        if (!Files.isRegularFile(file)) {
            throw new LibraryTrouble(folder.root()
                    + " is not a library: it has no library.yaml. Name a library with --library, or make one with"
                    + " lectern import FILE --library " + folder.root() + ".");
        }
        try {
            YamlNode.Mapping said =
                    new YamlReader(GREATEST_SIZE).read(Files.readString(file)).asMapping("the file");
            said.allowOnly(KEYS);
            return new LibraryDescription(
                    said.required("title"),
                    said.text("description").orElse(""),
                    said.text("language").orElse("en"),
                    said.texts("vocabulary"));
        } catch (YamlTrouble wrong) {
            throw new LibraryTrouble(file + ", " + wrong.sentence() + ". Mend it with any text editor.", wrong);
        } catch (IOException unreadable) {
            throw new LibraryTrouble(file + " could not be read; check that you may read it.", unreadable);
        }
    }

    /// The text of a new library's `library.yaml`.
    String toYaml() {
        return """
                title: %s
                description: %s
                language: %s
                vocabulary: [%s]
                """.formatted(
                        YamlText.quoted(title), YamlText.quoted(description), language, String.join(", ", vocabulary));
    }
}
