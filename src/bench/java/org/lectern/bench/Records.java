package org.lectern.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The texts to measure on: MedQuAD's answers where the collection is there, else made-up ones; repeated under new ids
/// until there are as many as asked for.
final class Records {

    private static final int OF_A_SOURCE = 50;
    private static final int MADE_UP = 2_000;
    private static final int SENTENCES = 12;
    private static final long SEED = 5;
    private static final List<String> SUBJECTS = List.of(
            "asthma", "gout", "psoriasis", "sarcoidosis", "migraine", "anaemia", "sepsis", "eczema", "lupus", "angina");
    private static final List<String> VERBS = List.of(
            "is treated with", "may follow", "is seen beside", "was measured against", "responds to", "is worsened by");
    private static final List<String> OBJECTS = List.of(
            "prednisone",
            "methotrexate",
            "physical therapy",
            "muscle weakness",
            "a skin rash",
            "fever and fatigue",
            "an MRI of the thigh",
            "raised creatine kinase",
            "rituximab",
            "a biopsy");
    private static final List<String> ENDS = List.of(
            "in most patients",
            "in a randomised trial of 120 adults [4]",
            "according to a systematic review",
            "in our clinic",
            "within six weeks",
            "but not in children");

    private final List<Record> all;
    private final String name;

    private Records(List<Record> all, String name) {
        this.all = all;
        this.name = name;
    }

    static Records of(Path medquad) throws IOException {
        Path file = medquad.resolve("corpus.jsonl");
        return Files.isRegularFile(file) ? new Records(read(file), "MedQuAD") : new Records(madeUp(), "generated text");
    }

    String name() {
        return name;
    }

    List<Record> first(int count) {
        List<Record> first = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Record record = all.get(i % all.size());
            first.add(new Record(
                    record.id() + "-" + i / all.size(), "source" + i / OF_A_SOURCE, record.title(), record.text()));
        }
        return first;
    }

    /// Sections of one source: the same few again and again under other titles, so that twice the sections are twice
    /// the text.
    List<Record> oneSource(int few, int count) {
        List<Record> sections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Record record = all.get(i % few);
            sections.add(new Record(record.id() + "-" + i, "one", record.title() + " " + (i / few + 1), record.text()));
        }
        return sections;
    }

    /// Runs of one to four words out of the texts: what is asked has an answer.
    List<String> queries(int count) {
        Random random = new Random(SEED);
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            String[] words = all.get(random.nextInt(all.size()))
                    .text()
                    .replaceAll("[^A-Za-z ]", " ")
                    .strip()
                    .split(" +");
            int length = 1 + queries.size() % 4;
            if (words.length > 4 * length) {
                int from = random.nextInt(words.length - length);
                queries.add(String.join(" ", List.of(words).subList(from, from + length)));
            }
        }
        return queries;
    }

    private static List<Record> read(Path file) throws IOException {
        List<Record> records = new ArrayList<>();
        JsonMapper json = JsonMapper.shared();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = json.readTree(line);
                records.add(new Record(
                        node.get("id").asString(),
                        "",
                        oneLine(node.get("title").asString()),
                        node.get("text").asString().replace("\n#", "\n")));
            }
        }
        return records;
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static List<Record> madeUp() {
        Random random = new Random(SEED);
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < MADE_UP; i++) {
            StringBuilder text = new StringBuilder();
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                text.append(one(SUBJECTS, random)).append(' ').append(one(VERBS, random));
                text.append(' ').append(one(OBJECTS, random)).append(' ').append(one(ENDS, random));
                text.append(". ");
            }
            records.add(new Record("made" + i, "", "What is " + one(SUBJECTS, random) + "?", text.toString()));
        }
        return records;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
