package org.lectern.lesson;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.Problem;
import org.lectern.lesson.Step.Show;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// Reads the fenced blocks of a step and says what is wrong with them.
///
/// @param firstLine the line of the file that the step begins on
/// @param where     the file, as a person would name it
/// @param problems  gets what was not understood
record BlockReader(int firstLine, String where, List<Problem> problems) {

    private static final int GREATEST_SIZE = 65_536;
    private static final List<String> OF_QUOTE =
            List.of("source", "section", "prefix", "suffix", "start", "sha256", "hide");

    /// @param show   what the step shows, where it says so in a known word
    /// @param others what else it says
    record Details(Optional<Show> show, Map<String, String> others) {}

    /// @param at the step's line that the block begins on, 0 for its heading
    Details details(String yaml, int at) throws YamlTrouble {
        Map<String, String> said = texts(yaml);
        Optional<String> name = Optional.ofNullable(said.get("show"));
        Optional<Show> show = name.flatMap(word -> oneOf(Show.class, word));
        said.remove("show");
        if (name.isPresent() && show.isEmpty()) {
            note("show.unknown", at, name.get(), names(Show.class));
            said.put("show-unknown", name.get());
        }
        return new Details(show, said);
    }

    Quotation quotation(String yaml, int at, List<String> quoted) throws YamlTrouble {
        Map<String, String> said = texts(yaml);
        if (said.getOrDefault("source", "").isEmpty()) {
            note("quote.source", at);
        }
        String exact = quoted.stream()
                .map(line -> line.startsWith("> ") ? line.substring(2) : line.substring(1))
                .collect(Collectors.joining("\n"));
        Map<String, String> others = new LinkedHashMap<>(said);
        OF_QUOTE.forEach(others::remove);
        return new Quotation(
                said.getOrDefault("source", ""),
                said.getOrDefault("section", ""),
                exact,
                said.getOrDefault("prefix", ""),
                said.getOrDefault("suffix", ""),
                number(said.getOrDefault("start", "0"), at),
                said.getOrDefault("sha256", ""),
                veils(said.getOrDefault("hide", ""), at, others),
                others);
    }

    void note(String name, int at, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = firstLine + at;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        problems.add(new Problem("lesson", Problem.Severity.DEFECT, where, Texts.sentence(name, all)));
    }

    private static Map<String, String> texts(String yaml) throws YamlTrouble {
        YamlNode.Mapping mapping = new YamlReader(GREATEST_SIZE).read(yaml).asMapping("the block");
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : mapping.entries().keySet()) {
            texts.put(key, String.join(", ", mapping.texts(key)));
        }
        return texts;
    }

    private int number(String text, int at) {
        try {
            return Math.max(0, Integer.parseInt(text.strip()));
        } catch (NumberFormatException wrong) {
            note("number", at, text);
            return 0;
        }
    }

    /// What is not known goes to `others`, so that it is written again.
    private Set<Veil> veils(String text, int at, Map<String, String> others) {
        Set<Veil> veils = EnumSet.noneOf(Veil.class);
        for (String word : text.split(",")) {
            Optional<Veil> veil = oneOf(Veil.class, word.strip());
            if (veil.isPresent()) {
                veils.add(veil.get());
            } else if (!word.isBlank()) {
                note("hide.unknown", at, word.strip(), names(Veil.class));
                others.merge("hide-unknown", word.strip(), (before, more) -> before + ", " + more);
            }
        }
        return veils;
    }

    private static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
