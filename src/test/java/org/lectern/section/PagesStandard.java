package org.lectern.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.intake.Intake;
import org.lectern.knowledge.Citation;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures the sections of a page against those that a person marked in it. Places count in letters and digits, which
/// no conversion changes, so that markup and space make no difference.
final class PagesStandard {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A section as a person marked it.
    ///
    /// @param startWords its first words, without markup
    /// @param title      its title; empty for an untitled one
    /// @param topics     what it is about, the main topic first
    /// @param cites      what it cites, in order
    record Marked(String startWords, String title, List<String> topics, List<String> cites) {

        /// The sections marked beside a page, in `NAME.gold.jsonl`.
        static List<Marked> beside(Path page) throws IOException {
            String name = page.getFileName().toString();
            Path marks = page.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".gold.jsonl");
            return Files.readAllLines(marks).stream()
                    .filter(line -> !line.isBlank())
                    .map(Marked::of)
                    .toList();
        }

        private static Marked of(String line) {
            JsonNode node = JSON.readTree(line);
            return new Marked(
                    node.get("start_words").asString(),
                    node.get("title").asString(),
                    words(node.get("topics")),
                    words(node.get("cites")));
        }

        private static List<String> words(JsonNode list) {
            List<String> words = new ArrayList<>();
            list.forEach(each -> words.add(each.asString()));
            return List.copyOf(words);
        }
    }

    /// What came out for one page or several.
    ///
    /// @param starts  places where a section begins, in the standard
    /// @param found   places where the program begins one
    /// @param right   places in both
    /// @param topics  sections of the standard whose first topic the program gives first
    /// @param overlap sections of the standard that share a topic with the program's
    /// @param cites   sections whose citations agree, every one in its order
    /// @param titles  sections of the standard with a title that the program gives as it is
    /// @param titled  sections of the standard with a title
    record Figures(int starts, int found, int right, int topics, int overlap, int cites, int titles, int titled) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

        Figures plus(Figures other) {
            return new Figures(
                    starts + other.starts,
                    found + other.found,
                    right + other.right,
                    topics + other.topics,
                    overlap + other.overlap,
                    cites + other.cites,
                    titles + other.titles,
                    titled + other.titled);
        }

        double boundaryF1() {
            return 2.0 * right / (starts + found);
        }

        double topicAccuracy() {
            return (double) topics / starts;
        }

        double topicOverlap() {
            return (double) overlap / starts;
        }

        double citesExact() {
            return (double) cites / starts;
        }

        double titlesExact() {
            return (double) titles / titled;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "boundaries F1 %.3f (%d of %d, %d found)  topics %.3f (shared %.3f)  cites %.3f  titles %.3f",
                    boundaryF1(),
                    right,
                    starts,
                    found,
                    topicAccuracy(),
                    topicOverlap(),
                    citesExact(),
                    titlesExact());
        }
    }

    private record Placed(int start, int end, Section section) {}

    private final String letters;
    private final TreeSet<Integer> lineStarts = new TreeSet<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    private PagesStandard(SourceDocument document) {
        String body = document.text().substring(document.bodyStart());
        StringBuilder found = new StringBuilder();
        int[] places = new int[body.length() + 1];
        boolean lineStart = true;
        for (int i = 0; i < body.length(); i++) {
            places[i] = found.length();
            if (body.charAt(i) == '\n') {
                lineStart = true;
            } else if (Character.isLetterOrDigit(body.charAt(i))) {
                if (lineStart) {
                    lineStarts.add(found.length());
                }
                lineStart = false;
                found.append(body.charAt(i));
            }
        }
        places[body.length()] = found.length();
        letters = found.toString();
        for (Section section : Sections.of(document)) {
            placed.add(new Placed(
                    places[section.span().start() - document.bodyStart()],
                    places[section.span().end() - document.bodyStart()],
                    section));
        }
    }

    /// @param differences takes a line for everything that disagrees
    static Figures measure(Path page, List<String> differences) throws IOException {
        SourceDocument document = switch (Intake.read(page)) {
            case Intake.Outcome.Taken taken -> taken.document();
            case Intake.Outcome.Refused refused ->
                throw new IllegalArgumentException(refused.problem().toString());
        };
        PagesStandard standard = new PagesStandard(document);
        Figures figures = standard.compare(Marked.beside(page));
        differences.addAll(standard.differences);
        return figures;
    }

    private Figures compare(List<Marked> marked) {
        List<Integer> starts = starts(marked);
        Set<Integer> found = new TreeSet<>();
        placed.stream().filter(each -> each.end() > each.start()).forEach(each -> found.add(each.start()));
        int right = 0;
        int topics = 0;
        int overlap = 0;
        int cites = 0;
        int titles = 0;
        int titled = 0;
        for (int i = 0; i < marked.size(); i++) {
            Marked gold = marked.get(i);
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : letters.length();
            Section section = counterpart(start, end);
            right += check(found.contains(start), "missed start", gold, "");
            List<String> given = section.topics().stream().map(Topic::code).toList();
            topics += check(
                    given.getFirst().equals(gold.topics().getFirst()), "topic", gold, gold.topics() + " got " + given);
            overlap += given.stream().anyMatch(gold.topics()::contains) ? 1 : 0;
            List<String> labels = section.cites().stream().map(Citation::label).toList();
            cites += check(agree(gold.cites(), labels), "cites", gold, gold.cites() + " got " + labels);
            if (!gold.title().isEmpty()) {
                titled++;
                titles += check(
                        bare(section.title()).equals(bare(gold.title())), "title", gold, "got " + section.title());
            }
        }
        for (Placed each : placed) {
            if (found.contains(each.start()) && !starts.contains(each.start()) && each.end() > each.start()) {
                differences.add("extra start: " + each.section().title());
            }
        }
        return new Figures(starts.size(), found.size(), right, topics, overlap, cites, titles, titled);
    }

    private int check(boolean agrees, String what, Marked gold, String details) {
        if (!agrees) {
            differences.add(what + ": " + gold.startWords() + " | " + details);
        }
        return agrees ? 1 : 0;
    }

    /// The section that begins at a place, or else the one that covers most of a stretch.
    private Section counterpart(int start, int end) {
        Comparator<Placed> closer = Comparator.comparing((Placed each) -> each.start() == start)
                .thenComparing(each -> Math.min(end, each.end()) - Math.max(start, each.start()));
        return placed.stream().max(closer).orElseThrow().section();
    }

    /// Where the marked sections begin, each found behind the one before it, at the start of a line where one begins
    /// so.
    private List<Integer> starts(List<Marked> marked) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        for (Marked gold : marked) {
            String words = letters(gold.startWords());
            int at = letters.indexOf(words, from);
            int any = at;
            while (at >= 0 && !lineStarts.contains(at)) {
                at = letters.indexOf(words, at + 1);
            }
            int start = at >= 0 ? at : any;
            if (start < 0) {
                throw new IllegalArgumentException("not in the page: " + gold.startWords());
            }
            starts.add(start);
            from = start + words.length();
        }
        return starts;
    }

    /// Numbers agree with or without brackets; a reference without an address agrees where one holds the other.
    private static boolean agree(List<String> gold, List<String> got) {
        if (gold.size() != got.size()) {
            return false;
        }
        for (int i = 0; i < gold.size(); i++) {
            String want = letters(gold.get(i));
            String have = letters(got.get(i));
            boolean journal = want.length() > 12 && !gold.get(i).startsWith("doi:");
            if (!want.equals(have) && !(journal && (have.contains(want) || want.contains(have)))) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String title) {
        return letters(title.replace("[edit]", ""));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
