package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A library folder made of records, one Markdown file a source, with the shipped vocabulary.
final class SampleLibrary {

    private SampleLibrary() {}

    static Path write(Path folder, Path vocabulary, List<Record> records) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path words = Files.createDirectories(folder.resolve("vocabulary"));
        Files.writeString(folder.resolve("library.yaml"), "title: Measured\n");
        try (var files = Files.list(vocabulary)) {
            for (Path file : files.toList()) {
                Files.copy(file, words.resolve(file.getFileName()));
            }
        }
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        for (Record record : records) {
            texts.computeIfAbsent(record.source(), name -> new StringBuilder("# " + name + "\n\n"))
                    .append("## ")
                    .append(record.title())
                    .append("\n\n")
                    .append(record.text())
                    .append("\n\n");
        }
        for (Map.Entry<String, StringBuilder> text : texts.entrySet()) {
            Files.writeString(sources.resolve(text.getKey() + ".md"), text.getValue());
        }
        return folder;
    }
}
