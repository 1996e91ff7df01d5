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
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// The rules by which a mention is refused, as `scope.yaml` holds them, after NegEx (Chapman et al. 2001) and ConText
/// (Harkema et al. 2009).
///
/// @param rules          in the order in which they are tried
/// @param pointsBack     why a broader name that points back to a narrower one is refused
/// @param ends           words that end the reach of a cue
/// @param verbs          words that begin a new clause after a comma or "and"
/// @param openers        words that open a clause which its first comma ends
/// @param treatmentWords words for any treatment
/// @param drugEndings    endings by which names of drugs are known
/// @param diseaseWords   words for the disease that is spoken of
/// @param advertising    words by which a section is known to sell
/// @param otherGroups    groups of a vocabulary below which stand diseases that its library is not about
public record ScopeRules(
        List<ScopeRule> rules,
        String pointsBack,
        List<String> ends,
        List<String> verbs,
        List<String> openers,
        List<String> treatmentWords,
        List<String> drugEndings,
        List<String> diseaseWords,
        List<String> advertising,
        List<String> otherGroups) {

    private static final int GREATEST_SIZE = 1 << 20;
    private static final List<String> FILE_KEYS = List.of(
            "points-back",
            "ends",
            "verbs",
            "openers",
            "treatment-words",
            "drug-endings",
            "disease-words",
            "advertising",
            "other-groups",
            "rules");
    private static final List<String> RULE_KEYS = List.of(
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
            "through",
            "spared-by",
            "names",
            "leads",
            "phrases",
            "pairs",
            "spared-after",
            "results",
            "spared-by-title",
            "spared-as-treated",
            "spared-topics",
            "closing",
            "earlier",
            "signs-before",
            "signs-after",
            "among",
            "follows",
            "when",
            "reach",
            "examples");

    /// Read once: they never change, and every library that is opened asks for them.
    private static final class Shipped {
        private static final ScopeRules RULES = readShipped();
    }

    /// The rules that Lectern ships.
    public static ScopeRules shipped() {
        return Shipped.RULES;
    }

    /// @throws IllegalStateException where the shipped file is broken, which a test rules out
    private static ScopeRules readShipped() {
        try (InputStream in = ScopeRules.class.getResourceAsStream("scope.yaml")) {
            if (in == null) {
                throw new IllegalStateException("scope.yaml is not in the program");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (YamlTrouble e) {
            throw new IllegalStateException("scope.yaml, " + e.sentence(), e);
        }
    }

    static ScopeRules read(String yaml) throws YamlTrouble {
        YamlNode.Mapping file = new YamlReader(GREATEST_SIZE).read(yaml).asMapping("the file");
        file.allowOnly(FILE_KEYS);
        List<ScopeRule> rules = new ArrayList<>();
        for (YamlNode.Mapping item : file.mappings("rules")) {
            rules.add(rule(item));
        }
        return new ScopeRules(
                List.copyOf(rules),
                file.required("points-back"),
                file.texts("ends"),
                file.texts("verbs"),
                file.texts("openers"),
                file.texts("treatment-words"),
                file.texts("drug-endings"),
                file.texts("disease-words"),
                file.texts("advertising"),
                file.texts("other-groups"));
    }

    private static ScopeRule rule(YamlNode.Mapping rule) throws YamlTrouble {
        rule.allowOnly(RULE_KEYS);
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
                rule.texts("through"),
                rule.texts("spared-by"),
                rule.texts("names"),
                rule.texts("leads"),
                rule.texts("phrases"),
                rule.texts("pairs"),
                rule.texts("spared-after"),
                rule.texts("results"),
                enumSet(rule, "spared-by-title", Facet.class, Facet::ofCode),
                enumSet(rule, "spared-as-treated", Facet.class, Facet::ofCode),
                enumSet(rule, "spared-topics", Topic.class, Topic::ofCode),
                rule.texts("closing"),
                rule.texts("earlier"),
                rule.texts("signs-before"),
                rule.texts("signs-after"),
                rule.texts("among"),
                rule.texts("follows"),
                when(rule),
                reach(rule),
                rule.texts("examples"));
    }

    private static <E extends Enum<E>> Set<E> enumSet(
            YamlNode.Mapping rule, String key, Class<E> type, Function<String, Optional<E>> ofCode) throws YamlTrouble {
        Set<E> set = EnumSet.noneOf(type);
        for (String code : rule.texts(key)) {
            Optional<E> value = ofCode.apply(code);
            if (value.isEmpty()) {
                throw new YamlTrouble("'" + code + "' is not one of the " + key, rule.line());
            }
            set.add(value.get());
        }
        return set;
    }

    private static When when(YamlNode.Mapping rule) throws YamlTrouble {
        String code = rule.text("when").orElse(When.ALWAYS.code());
        Optional<When> when = Arrays.stream(When.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
        if (when.isEmpty()) {
            throw new YamlTrouble("'" + code + "' is not a condition", rule.line());
        }
        return when.get();
    }

    private static int reach(YamlNode.Mapping rule) throws YamlTrouble {
        String reach = rule.text("reach").orElse("0");
        if (!reach.matches("\\d{1,2}")) {
            throw new YamlTrouble("'reach' is a number of words", rule.line());
        }
        return Integer.parseInt(reach);
    }
}
