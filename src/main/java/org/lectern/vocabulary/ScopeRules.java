package org.lectern.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Topic;
import org.lectern.vocabulary.ScopeRule.When;
import org.lectern.vocabulary.Yaml.Malformed;

/// The rules by which a mention is refused, as `scope.yaml` holds them, after NegEx (Chapman et al. 2001) and ConText
/// (Harkema et al. 2009).
///
/// @param rules          in the order in which they are tried
/// @param ends           words that end the reach of a cue
/// @param verbs          words that begin a new clause after a comma or "and"
/// @param treatmentWords words for any treatment
/// @param diseaseWords   words for the disease that is spoken of
/// @param advertising    words by which a section is known to sell
public record ScopeRules(
        List<ScopeRule> rules,
        List<String> ends,
        List<String> verbs,
        List<String> treatmentWords,
        List<String> diseaseWords,
        List<String> advertising) {

    private static final Set<String> FILE_KEYS =
            Set.of("ends", "verbs", "treatment-words", "disease-words", "advertising", "rules");
    private static final Set<String> RULE_KEYS = Set.of(
            "id",
            "says",
            "literature",
            "facets",
            "topics",
            "fields",
            "before",
            "after",
            "links",
            "not",
            "spared-by",
            "names",
            "leads",
            "when",
            "reach",
            "examples");

    /// The rules that Lectern ships.
    ///
    /// @throws IllegalStateException where the shipped file is broken, which a test rules out
    public static ScopeRules shipped() {
        try (InputStream in = ScopeRules.class.getResourceAsStream("scope.yaml")) {
            if (in == null) {
                throw new IllegalStateException("scope.yaml is not in the program");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Malformed e) {
            throw new IllegalStateException("scope.yaml:" + e.line() + ": " + e.sentence(), e);
        }
    }

    static ScopeRules read(String yaml) throws Malformed {
        YamlFields file = YamlFields.of(YamlReader.read(yaml));
        file.allow(FILE_KEYS);
        List<ScopeRule> rules = new ArrayList<>();
        for (Yaml item : file.items("rules")) {
            rules.add(rule(YamlFields.of(item)));
        }
        return new ScopeRules(
                List.copyOf(rules),
                file.texts("ends"),
                file.texts("verbs"),
                file.texts("treatment-words"),
                file.texts("disease-words"),
                file.texts("advertising"));
    }

    private static ScopeRule rule(YamlFields rule) throws Malformed {
        rule.allow(RULE_KEYS);
        return new ScopeRule(
                rule.required("id"),
                rule.required("says"),
                rule.texts("literature"),
                enumSet(rule, "facets", Facet.class, Facet::ofCode),
                enumSet(rule, "topics", Topic.class, Topic::ofCode),
                rule.texts("fields"),
                rule.texts("before"),
                rule.texts("after"),
                rule.texts("links"),
                rule.texts("not"),
                rule.texts("spared-by"),
                rule.texts("names"),
                rule.texts("leads"),
                when(rule),
                reach(rule),
                rule.texts("examples"));
    }

    private static <E extends Enum<E>> Set<E> enumSet(
            YamlFields rule, String key, Class<E> type, Function<String, Optional<E>> ofCode) throws Malformed {
        Set<E> set = EnumSet.noneOf(type);
        for (String code : rule.texts(key)) {
            Optional<E> value = ofCode.apply(code);
            if (value.isEmpty()) {
                throw new Malformed(rule.line(), "'" + code + "' is not one of the " + key);
            }
            set.add(value.get());
        }
        return set;
    }

    private static When when(YamlFields rule) throws Malformed {
        String code = rule.text("when").orElse(When.ALWAYS.code());
        Optional<When> when = Arrays.stream(When.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
        if (when.isEmpty()) {
            throw new Malformed(rule.line(), "'" + code + "' is not a condition");
        }
        return when.get();
    }

    private static int reach(YamlFields rule) throws Malformed {
        String reach = rule.text("reach").orElse("0");
        if (!reach.matches("\\d{1,2}")) {
            throw new Malformed(rule.line(), "'reach' is a number of words");
        }
        return Integer.parseInt(reach);
    }
}
