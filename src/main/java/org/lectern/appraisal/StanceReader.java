package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Stance;

/// Reads from where a document speaks. Cues are counted within a stretch and never weighed against the
/// length of the text, so that unrelated text added to a document leaves its stance as it is.
final class StanceReader {

    /// Kinds whose precise rules, in the first person of a publisher, are offers by themselves.
    private static final Set<String> OFFERING = Set.of(ClaimKind.CTA.name(), ClaimKind.URGENCY.name());

    /// A page sells where it offers and persuades: the more offers, the less persuasion is asked for. A precise
    /// promotional turn counts 1, any other unit as much as the model is sure of it.
    private static final double[] PERSUASION = {3.2, 1.5, 1.2, 0.6};

    /// The same for so few units that stand together: an advertisement is short and dense, a long article on a disease
    /// says something that sounds like one now and then.
    private static final double[] DENSE_PERSUASION = {Double.MAX_VALUE, 1.1, 0.7, 0.5};

    /// The more a text serves patients or readers without selling (a ward's leaflet, a charity), the more it must
    /// persuade before it is taken to sell.
    private static final double EACH_SERVICE = 0.75;

    /// So many offers outweigh that the document reports a study of its own.
    private static final int OFFERS_BESIDE_STUDY = 3;

    /// So many units are looked at together: a page, and a few lines of it.
    private static final int STRETCH = 40;

    private static final int FEW_LINES = 6;

    private static final double CRITIC_WEIGHT = 1.4;

    private static final double ENOUGH_CRITICISM = 1.6;

    /// A single warning stands on many a neutral page; it takes more around it to make the page critical.
    private static final double MUCH_CRITICISM = 3;

    private static final double DOUBT = 0.4;

    /// Where the model is as sure that a unit is plain, a turn in it is chance.
    private static final double DOUBT_OF_TURN = 0.3;

    /// How the names of rules end that find what publishers of any kind say of themselves.
    private static final String OF_PUBLISHER = "-of-a-publisher";

    /// *Read more* and *click here* stand on pages of every kind.
    private static final String NAVIGATION = "cta-navigation";

    private final Voice voice = new Voice();

    private final ClaimModel model;
    private final Features features;

    StanceReader(ClaimModel model, Features features) {
        this.model = model;
        this.features = features;
    }

    record Reading(Stance stance, List<String> reasons) {}

    Reading read(List<Unit> units, Adverts adverts, String text) {
        List<Weight> weights = units.stream()
                .filter(unit -> !adverts.holds(unit))
                .map(unit -> weight(unit, text))
                .toList();
        Set<String> selling = new LinkedHashSet<>();
        Set<String> criticising = new LinkedHashSet<>();
        weights.forEach(weight -> selling.addAll(weight.sells()));
        weights.forEach(weight -> criticising.addAll(weight.criticises()));
        double critic = weights.stream().mapToDouble(Weight::critic).sum();
        boolean ownStudy = Frames.of(units).isPresent();
        if (sells(weights, ownStudy, critic)) {
            return new Reading(Stance.SELLER, quoted(selling));
        }
        long doubts = weights.stream()
                .filter(weight -> !weight.criticises().isEmpty())
                .count();
        return critic >= ENOUGH_CRITICISM && (doubts >= 2 || doubts == 1 && critic >= MUCH_CRITICISM)
                ? new Reading(Stance.CRITIC, quoted(criticising))
                : new Reading(Stance.NEUTRAL, List.of());
    }

    /// What one unit says for either stance.
    ///
    /// @param sells     words that offer, book, price or deliver
    /// @param persuades how promotional it is, from 0 to 1
    /// @param serves    true where it speaks as a hospital, a charity or a newspaper does
    private record Weight(
            List<String> sells, double persuades, boolean serves, List<String> criticises, double critic) {}

    private Weight weight(Unit unit, String text) {
        boolean outside = isOutside(unit) || isOfPublisher(unit);
        boolean serves = unit.has(Rule.Family.STANCE, "SERVICE");
        List<String> sells = outside || serves ? List.of() : cues(unit, text, "SELLER");
        List<String> criticises = cues(unit, text, "CRITIC");
        double persuades = outside || serves || !criticises.isEmpty() ? 0 : persuades(unit);
        return new Weight(sells, persuades, serves, criticises, !criticises.isEmpty() ? 1 : isOutside(unit) ? 0.7 : 0);
    }

    /// True where some stretch of the document sells: cues spread thinly over a long text are chance.
    private static boolean sells(List<Weight> weights, boolean ownStudy, double critic) {
        return sells(weights, STRETCH, PERSUASION, ownStudy, critic)
                || sells(weights, FEW_LINES, DENSE_PERSUASION, ownStudy, critic);
    }

    private static boolean sells(
            List<Weight> weights, int stretch, double[] persuasion, boolean ownStudy, double critic) {
        int offering = 0;
        double persuading = 0;
        double serving = weights.stream().filter(Weight::serves).count() * EACH_SERVICE;
        for (int at = 0; at < weights.size(); at++) {
            offering += weights.get(at).sells().isEmpty() ? 0 : 1;
            persuading += weights.get(at).persuades();
            if (at >= stretch) {
                offering -= weights.get(at - stretch).sells().isEmpty() ? 0 : 1;
                persuading -= weights.get(at - stretch).persuades();
            }
            double enough = persuasion[Math.min(offering, persuasion.length - 1)];
            boolean sells = persuading >= enough + serving && (!ownStudy || offering >= OFFERS_BESIDE_STUDY);
            if (sells && offering + persuading > CRITIC_WEIGHT * critic) {
                return true;
            }
        }
        return false;
    }

    /// True where a unit asks for a share, a like or a subscription, or praises the content: magazines and charities
    /// do so too, and it offers no treatment.
    private static boolean isOfPublisher(Unit unit) {
        return unit.all(Rule.Family.CLAIM).stream()
                .anyMatch(match -> match.rule().id().endsWith(OF_PUBLISHER));
    }

    /// True where a unit tells what others say or do: it reports, or it quotes a few words inside its own sentence.
    private static boolean isOutside(Unit unit) {
        return unit.has(Rule.Family.VOICE, "REPORT")
                || unit.has(Rule.Family.STANCE, "OUTSIDER")
                || unit.has(Rule.Family.VOICE, "CRITICISM")
                || unit.quoted().stream()
                        .anyMatch(quote -> quote.start() > unit.span().start() + 2
                                && quote.end() - quote.start() > 12
                                && quote.length() * 2 < unit.span().length());
    }

    /// How much a unit is worded as pages that sell are: 1 where a precise rule finds a promotional turn in it that
    /// nothing spares in a plain text, else as much as the model is sure of it.
    private double persuades(Unit unit) {
        boolean turn = unit.all(Rule.Family.CLAIM).stream()
                .filter(match -> match.rule().reach() != Rule.Reach.WEAK)
                .filter(match -> !OFFERING.contains(match.rule().says()))
                .anyMatch(match -> isOwn(unit, match));
        double sure = model.probability(features.of(unit, false));
        return turn && sure > DOUBT_OF_TURN ? 1 : Math.max(0, sure - DOUBT) / (1 - DOUBT);
    }

    private boolean isOwn(Unit unit, Match match) {
        ClaimKind kind = ClaimKind.valueOf(match.rule().says());
        return (kind != ClaimKind.RHETORICAL || unit.isQuestion())
                && voice.spares(unit, match, kind, Stance.NEUTRAL).isEmpty();
    }

    private static List<String> cues(Unit unit, String text, String says) {
        List<String> found = new ArrayList<>();
        boolean reported = says.equals("SELLER")
                && (unit.has(Rule.Family.VOICE, "REPORT") || unit.has(Rule.Family.STANCE, "CRITIC"));
        for (Match match : unit.matches()) {
            boolean counts =
                    match.rule().is(Rule.Family.STANCE, says) || (says.equals("SELLER") && sells(match.rule()));
            if (counts && !reported && (says.equals("CRITIC") || !unit.isQuoted(match))) {
                found.add(unit.words(match).in(text).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    private static boolean sells(Rule rule) {
        return rule.family() == Rule.Family.CLAIM
                && !rule.id().equals(NAVIGATION)
                && rule.reach() == Rule.Reach.SELLER
                && OFFERING.contains(rule.says());
    }

    private static List<String> quoted(Set<String> words) {
        return words.stream()
                .limit(5)
                .map(cue -> "“" + cue.replaceAll("\\s+", " ") + "”")
                .toList();
    }
}
