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

    /// So much must speak for a stance: a cue of its own counts 1, a promotional turn a half, a unit that merely sounds
    /// so as much as the model is sure of it.
    private static final double ENOUGH = 1.6;

    /// The same for a page that makes no offer of its own.
    private static final double ENOUGH_BY_SOUND = 2.6;

    private static final double DOUBT = 0.4;

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
        double sounding = 0;
        int offering = 0;
        double critic = 0;
        for (Unit unit : units) {
            boolean outside = isOutside(unit);
            List<String> sells = outside ? List.of() : cues(unit, text, "SELLER");
            List<String> criticises = cues(unit, text, "CRITIC");
            selling.addAll(sells);
            criticising.addAll(criticises);
            offering += sells.isEmpty() ? 0 : 1;
            sounding += !sells.isEmpty() || outside ? 0 : sounds(unit);
            critic += !criticises.isEmpty() ? 1 : outside ? 0.7 : 0;
        }
        double seller = offering + sounding;
        boolean offers = offering > 0 ? seller >= ENOUGH : seller >= ENOUGH_BY_SOUND;
        if (offers && seller > critic) {
            return new Reading(Stance.SELLER, reasons("sells", selling));
        }
        return critic >= ENOUGH && !criticising.isEmpty()
                ? new Reading(Stance.CRITIC, reasons("criticises", criticising))
                : new Reading(Stance.NEUTRAL, List.of());
    }

    /// True where a unit tells what others say or do: it reports, or it quotes a few words inside its own sentence.
    private static boolean isOutside(Unit unit) {
        return unit.has(Rule.Family.VOICE, "REPORT")
                || unit.has(Rule.Family.STANCE, "OUTSIDER")
                || unit.quoted().stream()
                        .anyMatch(quote -> quote.start() > unit.span().start() + 2
                                && quote.end() - quote.start() > 12
                                && quote.length() * 2 < unit.span().length());
    }

    /// How much a unit without a cue of its own is written as pages that sell are written.
    private double sounds(Unit unit) {
        if (unit.has(Rule.Family.STANCE, "CRITIC")) {
            return 0;
        }
        boolean turn = unit.all(Rule.Family.CLAIM).stream()
                .anyMatch(match -> match.rule().reach() != Rule.Reach.WEAK && !unit.isQuoted(match));
        double sure = model.probability(features.of(unit, false)) - DOUBT;
        return Math.max(turn && sure > -0.1 ? 0.5 : 0, Math.max(0, sure) / (1 - DOUBT));
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
