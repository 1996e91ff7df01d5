package org.lectern.library.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.appraisal.words.PhraseIndex;
import org.lectern.appraisal.words.PhraseReader;
import org.lectern.knowledge.ClaimKind;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// The rules of `advice.yaml`, with the examples that they are tested on.
///
/// @param contrasts words at which a statement turns
/// @param negations words that negate what follows
/// @param before    what stands before something that is only set against another
/// @param after     what stands after it
/// @param against   examples of that
/// @param title     when a statement without names is about what the title names
/// @param narrowing what narrows a warning to a part of what it names
/// @param offers    kinds of claim of which one sells
/// @param rules     in the order of the file
/// @param phrases   the rules by their phrases
record AdviceRules(
        Set<String> contrasts,
        Set<String> negations,
        PhraseIndex<Boolean> before,
        PhraseIndex<Boolean> after,
        Examples against,
        Title title,
        Narrowing narrowing,
        Set<ClaimKind> offers,
        List<Rule> rules,
        PhraseIndex<AdviceRules.Rule> phrases) {

    private static final int GREATEST_SIZE = 100_000;

    /// Statements with the concept in braces.
    record Examples(List<String> hold, List<String> fail) {}

    /// @param subjects how such a statement begins
    /// @param others   phrases that begin so and are about something else
    /// @param examples whole statements
    record Title(PhraseIndex<Boolean> subjects, PhraseIndex<Boolean> others, Examples examples) {}

    /// @param uses  phrases of one use: together with another thing, or in one time of life
    /// @param kinds words before a name that make it one kind of the thing
    record Narrowing(PhraseIndex<Boolean> uses, PhraseIndex<Boolean> kinds, Examples examples) {}

    /// What some phrases say of a concept.
    ///
    /// @param reachesSection whether it also counts in a statement without names below a title that names it
    /// @param followsName    whether the phrase must stand after the name
    record Rule(String id, Says says, boolean reachesSection, boolean followsName, Examples examples) {}

    /// @throws IllegalStateException where the file in the program is not as it should be
    static AdviceRules load() {
        try (InputStream file = AdviceRules.class.getResourceAsStream("advice.yaml")) {
            if (file == null) {
                throw new IllegalStateException("advice.yaml is not in the program");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return read(new YamlReader(GREATEST_SIZE).read(text).asMapping("the file"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (YamlTrouble problem) {
            throw new IllegalStateException("advice.yaml: " + problem.sentence(), problem);
        }
    }

    private static AdviceRules read(YamlNode.Mapping root) throws YamlTrouble {
        root.allowOnly(List.of("contrast", "negation", "set-against", "title", "narrowing", "offers", "rules"));
        PhraseReader reader = new PhraseReader(Map.of());
        YamlNode.Mapping against = part(root, "set-against", List.of("before", "after", "examples", "counterexamples"));
        YamlNode.Mapping title = part(root, "title", List.of("subjects", "others", "examples", "counterexamples"));
        YamlNode.Mapping narrowing = part(root, "narrowing", List.of("uses", "kinds", "examples", "counterexamples"));
        Set<ClaimKind> offers = EnumSet.noneOf(ClaimKind.class);
        root.texts("offers").forEach(kind -> offers.add(ClaimKind.valueOf(kind)));
        List<Rule> rules = new ArrayList<>();
        List<PhraseIndex.Filed<Rule>> filed = new ArrayList<>();
        for (YamlNode.Mapping item : root.mappings("rules")) {
            Rule rule = rule(item);
            rules.add(rule);
            filed.add(new PhraseIndex.Filed<>(rule, item.texts("phrases")));
        }
        return new AdviceRules(
                Set.copyOf(root.texts("contrast")),
                Set.copyOf(root.texts("negation")),
                PhraseIndex.of(reader, against.texts("before")),
                PhraseIndex.of(reader, against.texts("after")),
                examples(against),
                new Title(
                        PhraseIndex.of(reader, title.texts("subjects")),
                        PhraseIndex.of(reader, title.texts("others")),
                        examples(title)),
                new Narrowing(
                        PhraseIndex.of(reader, narrowing.texts("uses")),
                        PhraseIndex.of(reader, narrowing.texts("kinds")),
                        examples(narrowing)),
                offers,
                List.copyOf(rules),
                new PhraseIndex<>(reader, filed));
    }

    private static YamlNode.Mapping part(YamlNode.Mapping root, String name, List<String> keys) throws YamlTrouble {
        YamlNode.Mapping part = root.entries().get(name) instanceof YamlNode.Mapping mapping
                ? mapping
                : new YamlNode.Mapping(Map.of(), root.line());
        part.allowOnly(keys);
        return part;
    }

    private static Rule rule(YamlNode.Mapping item) throws YamlTrouble {
        item.allowOnly(List.of("id", "says", "reach", "place", "phrases", "examples", "counterexamples"));
        return new Rule(
                item.required("id"),
                Says.valueOf(item.required("says")),
                item.required("reach").equals("section"),
                item.text("place").filter("after"::equals).isPresent(),
                examples(item));
    }

    private static Examples examples(YamlNode.Mapping item) throws YamlTrouble {
        return new Examples(item.texts("examples"), item.texts("counterexamples"));
    }
}
