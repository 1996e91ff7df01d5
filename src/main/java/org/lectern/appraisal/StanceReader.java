package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Stance;

/// Reads from where a document speaks. Cues are counted within a stretch and never weighed against the
/// length of the text, so that unrelated text added to a document leaves its stance as it is.
final class StanceReader {

    /// A page sells where it offers and persuades: the more offers, the less persuasion is asked for. A precise
    /// promotional turn counts 1, any other unit as much as the model is sure of it.
    private static final double[] PERSUASION = {Double.MAX_VALUE, 1.5, 1.2, 0.6};

    /// The same for so few units that stand together: an advertisement is short and dense, a long article on a disease
    /// says something that sounds like one now and then.
    private static final double[] DENSE_PERSUASION = {Double.MAX_VALUE, 1.1, 0.7, 0.5};

    /// The more a text serves patients or readers without selling (a ward's leaflet, a charity), the more it must
    /// persuade before it is taken to sell.
    private static final double EACH_SERVICE = 1.25;

    /// So many offers outweigh that the document reports a study of its own.
    private static final int OFFERS_BESIDE_STUDY = 3;

    /// So many units are looked at together: a page, and a few lines of it.
    private static final int STRETCH = 40;

    private static final int FEW_LINES = 6;

    /// A page that turns so often, and not by hopes alone, needs no more than words of an offer.
    private static final int MANY_TURNS = 5;

    /// A page is signed among so many of its first or last units.
    private static final int NEAR_AN_END = 3;

    /// Advice to patients is full of hope as well.
    private static final Set<ClaimKind> HOPES =
            EnumSet.of(ClaimKind.OUTCOME, ClaimKind.EASE, ClaimKind.HOPEFEAR, ClaimKind.BUZZ);

    /// How the title of an article draws readers in who did not look for it. Many a plain page asks in its title; that
    /// is a tease only where another question leads on to whoever publishes it.
    private static final Set<ClaimKind> TEASING = EnumSet.of(ClaimKind.CLICKBAIT);

    private static final Set<ClaimKind> TEASING_BESIDE_A_LEAD = EnumSet.of(ClaimKind.CLICKBAIT, ClaimKind.RHETORICAL);

    private static final double CRITIC_WEIGHT = 1.4;

    private static final double ENOUGH_CRITICISM = 1.6;

    /// A single warning stands on many a neutral page; it takes more around it to make the page critical.
    private static final double MUCH_CRITICISM = 3;

    private static final double DOUBT = 0.4;

    /// Where the model is as sure that a unit is plain, a turn in it is chance.
    private static final double DOUBT_OF_TURN = 0.3;

    /// How the names of rules end that find what publishers of any kind say of themselves.
    private static final String OF_PUBLISHER = "-of-a-publisher";

    private final Voice voice = new Voice();

    private final ClaimModel model;
    private final Features features;

    StanceReader(ClaimModel model, Features features) {
        this.model = model;
        this.features = features;
    }

    record Reading(Stance stance, List<String> reasons) {}

    Reading read(List<Unit> units, Adverts adverts, String text) {
        Offers offers = new Offers(units, text);
        boolean persuades = units.stream()
                        .filter(unit -> !isOutside(unit) && turns(unit))
                        .limit(MANY_TURNS)
                        .count()
                == MANY_TURNS;
        int title = title(units);
        List<Weight> weights = new ArrayList<>();
        for (int place = 0; place < units.size(); place++) {
            if (!adverts.holds(units.get(place))) {
                boolean elsewhere = !persuades && offers.isElsewhere(place);
                weights.add(weight(units.get(place), offers, place, place == title, elsewhere, text));
            }
        }
        Set<String> criticising = new LinkedHashSet<>();
        weights.forEach(weight -> criticising.addAll(weight.criticises()));
        double critic = weights.stream().mapToDouble(Weight::critic).sum();
        boolean ownStudy = Frames.of(units).isPresent();
        if (!isSigned(units) && sells(weights, ownStudy, critic)) {
            return new Reading(Stance.SELLER, quoted(offered(weights)));
        }
        long doubts = weights.stream()
                .filter(weight -> !weight.criticises().isEmpty())
                .count();
        return critic >= ENOUGH_CRITICISM && (doubts >= 2 || doubts == 1 && critic >= MUCH_CRITICISM)
                ? new Reading(Stance.CRITIC, quoted(criticising))
                : new Reading(Stance.NEUTRAL, List.of());
    }

    /// Where the title stands that may tease; -1 where there is none. Hospitals, charities and authorities ask in their
    /// titles too, and lead to a service of their own.
    private static int title(List<Unit> units) {
        if (units.stream().anyMatch(StanceReader::serves)) {
            return -1;
        }
        int place = 0;
        while (place < units.size() && !units.get(place).isHeading()) {
            place++;
        }
        return place < units.size() ? place : -1;
    }

    /// True where an authority has signed the page near its head or at its foot.
    private static boolean isSigned(List<Unit> units) {
        for (int place = 0; place < units.size(); place++) {
            boolean outer = place < NEAR_AN_END || place >= units.size() - NEAR_AN_END;
            if (outer && units.get(place).has(Rule.Family.STANCE, "AUTHORITY")) {
                return true;
            }
        }
        return false;
    }

    /// The words of all offers, the strongest first; what only leads the reader on has a title that teases beside it.
    private static Set<String> offered(List<Weight> weights) {
        Set<String> words = new LinkedHashSet<>();
        weights.stream()
                .map(Weight::offer)
                .sorted(Comparator.comparing(Offers.Offer::strength).reversed())
                .forEach(offer -> {
                    words.addAll(offer.words());
                    if (offer.strength() == Offers.Strength.LEAD) {
                        weights.forEach(weight -> words.addAll(weight.teases()));
                    }
                });
        return words;
    }

    /// @param elsewhere true where the unit stands in a part that has nothing to do with health, on a page that
    ///                  does not persuade anyway: one that does books and sells in words of any trade
    private Weight weight(Unit unit, Offers offers, int place, boolean title, boolean elsewhere, String text) {
        List<String> criticises = criticism(unit, text);
        boolean serves = serves(unit);
        boolean silent = elsewhere || serves || isOutside(unit) || isOfPublisher(unit);
        boolean persuading = !silent && criticises.isEmpty();
        double sure = persuading ? model.probability(features.of(unit, false)) : 0;
        List<String> teases = persuading && title ? teases(unit, offers, text) : List.of();
        boolean turns = persuading && sure > DOUBT_OF_TURN && turns(unit);
        return new Weight(
                offers.passage(place),
                teases,
                silent || !criticises.isEmpty() ? Offers.NOTHING : offers.of(unit, place),
                turns,
                turns && boasts(unit),
                turns || !teases.isEmpty() ? 1 : offers.isClinical(unit) ? Math.max(0, sure - DOUBT) / (1 - DOUBT) : 0,
                serves,
                criticises,
                !criticises.isEmpty() ? 1 : isOutside(unit) ? 0.7 : 0);
    }

    /// True where some stretch of the document sells: cues spread thinly over a long text are chance.
    private static boolean sells(List<Weight> weights, boolean ownStudy, double critic) {
        return sells(weights, STRETCH, PERSUASION, ownStudy, critic)
                || sells(weights, FEW_LINES, DENSE_PERSUASION, ownStudy, critic);
    }

    private static boolean sells(
            List<Weight> weights, int stretch, double[] persuasion, boolean ownStudy, double critic) {
        Optional<Weight> title = weights.stream().filter(Weight::isTeasing).findFirst();
        double serving = weights.stream().filter(Weight::serves).count() * EACH_SERVICE;
        for (int to = 1; to <= weights.size(); to++) {
            Stretch those = Stretch.of(weights, Math.max(0, to - stretch), to, stretch == FEW_LINES, title);
            if (!those.offers()) {
                continue;
            }
            int offering = those.offering();
            double persuading = those.persuading();
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

    private static boolean serves(Unit unit) {
        return unit.has(Rule.Family.STANCE, "SERVICE");
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

    /// True where a precise rule finds a promotional turn in a unit that nothing spares in a plain text.
    private boolean turns(Unit unit) {
        return unit.all(Rule.Family.CLAIM).stream()
                .filter(match -> match.rule().reach() != Rule.Reach.WEAK)
                .filter(match -> !Offers.isOffering(match.rule()))
                .anyMatch(match -> isOwn(unit, match));
    }

    private List<String> teases(Unit unit, Offers offers, String text) {
        Set<ClaimKind> teasing = offers.leads() ? TEASING_BESIDE_A_LEAD : TEASING;
        return unit.all(Rule.Family.CLAIM).stream()
                .filter(match -> match.rule().reach() != Rule.Reach.WEAK)
                .filter(match -> teasing.contains(ClaimKind.valueOf(match.rule().says())))
                .filter(match -> isOwn(unit, match))
                .map(match -> unit.words(match).in(text).toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean boasts(Unit unit) {
        return unit.all(Rule.Family.CLAIM).stream()
                .filter(match -> match.rule().reach() != Rule.Reach.WEAK)
                .filter(match -> !HOPES.contains(ClaimKind.valueOf(match.rule().says())))
                .anyMatch(match -> isOwn(unit, match));
    }

    private boolean isOwn(Unit unit, Match match) {
        ClaimKind kind = ClaimKind.valueOf(match.rule().says());
        return (kind != ClaimKind.RHETORICAL || unit.asks(match))
                && voice.spares(unit, match, kind, Stance.NEUTRAL).isEmpty();
    }

    private static List<String> criticism(Unit unit, String text) {
        return unit.all(Rule.Family.STANCE, "CRITIC").stream()
                .map(match -> unit.words(match).in(text).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> quoted(Set<String> words) {
        return words.stream()
                .limit(5)
                .map(cue -> "“" + cue.replaceAll("\\s+", " ") + "”")
                .toList();
    }
}
