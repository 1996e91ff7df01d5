package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Stance;

/// Reads from where a document speaks. Cues are counted, never weighed against the length of the text, so that
/// unrelated text added to a document leaves its stance as it is.
final class StanceReader {

    /// Kinds whose precise rules hardly ever fire in a text that sells nothing.
    private static final Set<String> SELLING = Set.of(
            ClaimKind.CTA.name(), ClaimKind.URGENCY.name(), ClaimKind.SELFPROMO.name(), ClaimKind.TESTIMONIAL.name());

    /// So many units with a cue make a stance.
    private static final int ENOUGH = 3;

    /// So likely a unit must be promotional to count as one that sells.
    private static final double LIKELY = 0.8;

    private final ClaimModel model;
    private final Features features;

    StanceReader(ClaimModel model, Features features) {
        this.model = model;
        this.features = features;
    }

    record Reading(Stance stance, List<String> reasons) {}

    Reading read(List<Unit> units, String text) {
        Set<String> selling = new LinkedHashSet<>();
        Set<String> criticising = new LinkedHashSet<>();
        int seller = 0;
        int critic = 0;
        for (Unit unit : units) {
            List<String> sells = cues(unit, text, "SELLER");
            List<String> criticises = cues(unit, text, "CRITIC");
            selling.addAll(sells);
            criticising.addAll(criticises);
            boolean likely = sounds(unit);
            seller += (sells.isEmpty() ? 0 : 1) + (likely ? 1 : 0);
            critic += criticises.isEmpty() ? 0 : 1;
        }
        if (seller >= ENOUGH + 2 && seller > critic) {
            return new Reading(Stance.SELLER, reasons("sells", selling));
        }
        if (critic >= ENOUGH && criticising.size() >= ENOUGH) {
            return new Reading(Stance.CRITIC, reasons("criticises", criticising));
        }
        return new Reading(Stance.NEUTRAL, List.of());
    }

    /// True where a unit that reports nobody is written as pages that sell are written.
    private boolean sounds(Unit unit) {
        return !unit.has(Rule.Family.VOICE, "REPORT")
                && unit.all(Rule.Family.EVIDENCE).isEmpty()
                && model.probability(features.of(unit, false)) > LIKELY;
    }

    private static List<String> cues(Unit unit, String text, String says) {
        List<String> found = new ArrayList<>();
        boolean reported = says.equals("SELLER")
                && (unit.has(Rule.Family.VOICE, "REPORT") || unit.has(Rule.Family.STANCE, "CRITIC"));
        for (Match match : unit.matches()) {
            boolean counts =
                    match.rule().is(Rule.Family.STANCE, says) || (says.equals("SELLER") && sells(match.rule()));
            if (counts && !reported && (says.equals("CRITIC") || !unit.isQuoted(match))) {
                found.add(unit.words(match).in(text).toLowerCase(java.util.Locale.ROOT));
            }
        }
        return found;
    }

    private static boolean sells(Rule rule) {
        return rule.family() == Rule.Family.CLAIM && rule.reach() == Rule.Reach.SELLER && SELLING.contains(rule.says());
    }

    private static List<String> reasons(String verb, Set<String> words) {
        return words.stream()
                .limit(5)
                .map(cue -> verb + ": “" + cue.replaceAll("\\s+", " ") + "”")
                .toList();
    }
}
