package org.lectern.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// How far two librarians agree on what both judged, each by the last word that counts.
///
/// Cohen's kappa (*Educ Psychol Meas* 1960;20:37-46) for each kind of thing, because the answers of two kinds are never
/// the same and would only make chance look smaller; over all kinds, observed and expected agreement are summed kind by
/// kind.
///
/// @param judged        kind of thing to how many both judged
/// @param agreed        kind of thing to how many both judged alike
/// @param chance        kind of thing to how many would be alike by chance
/// @param disagreements in the order of the decisions made here
public record Agreement(
        Map<String, Integer> judged,
        Map<String, Integer> agreed,
        Map<String, Double> chance,
        List<Disagreement> disagreements) {

    /// What was judged: a kind of thing, and which.
    private record Thing(String about, String where, String which) {

        Thing(String about, String where) {
            this(about, where, "");
        }
    }

    /// @param which of several like things at one place, as a person knows it; may be empty
    private record Answer(String says, String which, Decision decision) {}

    /// @param where names the thing that stands at words: two decisions on one statement must give one name
    public static Agreement between(
            List<Decision> here, List<Decision> there, Function<Judgement.OfWords, String> where) {
        FlagsJudged flags = FlagsJudged.by(Stream.concat(here.stream(), there.stream()), where);
        Map<Thing, Answer> ours = answers(here, where, flags);
        Map<Thing, Answer> theirs = answers(there, where, flags);
        ours.keySet().retainAll(theirs.keySet());
        Map<String, List<Answer[]>> pairs = new TreeMap<>();
        ours.forEach((thing, answer) -> pairs.computeIfAbsent(thing.about(), _ -> new ArrayList<>())
                .add(new Answer[] {answer, theirs.get(thing)}));
        Map<String, Integer> judged = new TreeMap<>();
        Map<String, Integer> agreed = new TreeMap<>();
        Map<String, Double> chance = new TreeMap<>();
        List<Disagreement> disagreements = new ArrayList<>();
        pairs.forEach((about, both) -> {
            judged.put(about, both.size());
            agreed.put(about, (int) both.stream().filter(Agreement::isAlike).count());
            chance.put(about, byChance(both));
            both.stream()
                    .filter(pair -> !isAlike(pair))
                    .map(pair -> new Disagreement(
                            about,
                            pair[0].which(),
                            pair[0].decision(),
                            pair[0].says(),
                            pair[1].decision(),
                            pair[1].says()))
                    .forEach(disagreements::add);
        });
        return new Agreement(judged, agreed, chance, disagreements);
    }

    private static boolean isAlike(Answer[] pair) {
        return pair[0].says().equals(pair[1].says());
    }

    private static double byChance(List<Answer[]> both) {
        Map<String, int[]> counts = new HashMap<>();
        for (Answer[] pair : both) {
            counts.computeIfAbsent(pair[0].says(), _ -> new int[2])[0]++;
            counts.computeIfAbsent(pair[1].says(), _ -> new int[2])[1]++;
        }
        double products = counts.values().stream()
                .mapToDouble(count -> (double) count[0] * count[1])
                .sum();
        return products / both.size();
    }

    private static Map<Thing, Answer> answers(
            List<Decision> side, Function<Judgement.OfWords, String> where, FlagsJudged flags) {
        Ledger ledger = Ledger.of(side);
        Map<Thing, Answer> answers = new LinkedHashMap<>();
        for (Decision decision : side) {
            if (ledger.inForce(decision) && !(decision.judgement() instanceof Judgement.OfDecision)) {
                String says = says(decision.judgement());
                things(decision.judgement(), where, flags)
                        .forEach(thing -> answers.put(thing, new Answer(says, thing.which(), decision)));
            }
        }
        return answers;
    }

    /// One decision may judge several flags.
    private static List<Thing> things(
            Judgement judgement, Function<Judgement.OfWords, String> where, FlagsJudged flags) {
        return judgement instanceof Judgement.Flag flag
                ? flags.kinds(flag, where.apply(flag)).stream()
                        .map(kind -> new Thing("flag", where.apply(flag), kind))
                        .toList()
                : List.of(thing(judgement, where));
    }

    private static Thing thing(Judgement judgement, Function<Judgement.OfWords, String> where) {
        return switch (judgement) {
            case Judgement.Tag tag -> new Thing("tag", where.apply(tag), tag.conceptId());
            case Judgement.Badge badge -> new Thing("evidence", where.apply(badge));
            case Judgement.Flag flag -> new Thing("flag", where.apply(flag));
            case Judgement.Merge merge -> new Thing("boundary", where.apply(merge));
            case Judgement.Split split -> new Thing("boundary", where.apply(split));
            case Judgement.Field field -> new Thing("field", field.sourceId(), field.term());
            case Judgement.Item item -> new Thing("quality", item.sourceId(), item.itemId());
            case Judgement.RuleSwitch rule -> new Thing("rule", rule.ruleId());
            case Judgement.OfDecision of -> new Thing("decision", of.decision());
        };
    }

    private static String says(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Tag tag -> tag.act() == Act.DISMISS ? "not carried" : "carried";
            case Judgement.Badge badge -> badge.to().map(Enum::name).orElse("no clinical statement");
            case Judgement.Flag flag -> flag.act() == Act.DISMISS ? "not promotional" : "promotional";
            case Judgement.Merge _ -> "joined";
            case Judgement.Split _ -> "parted";
            case Judgement.Field field -> String.join("; ", field.to());
            case Judgement.Item item -> item.to().name();
            case Judgement.RuleSwitch rule -> rule.on() ? "on" : "off";
            case Judgement.OfDecision of -> of.decision();
        };
    }

    /// How many things both judged.
    public int total() {
        return judged.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Kappa over one kind of thing; empty where chance alone would agree on everything, or nothing was judged by both.
    public OptionalDouble kappa(String about) {
        return kappa(judged.getOrDefault(about, 0), agreed.getOrDefault(about, 0), chance.getOrDefault(about, 0.0));
    }

    /// Kappa over all kinds.
    public OptionalDouble kappa() {
        return kappa(
                total(),
                agreed.values().stream().mapToInt(Integer::intValue).sum(),
                chance.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private static OptionalDouble kappa(int judged, int agreed, double chance) {
        return judged - chance < 1e-9
                ? OptionalDouble.empty()
                : OptionalDouble.of((agreed - chance) / (judged - chance));
    }
}
