package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    private static final double EACH_SERVICE = 0.75;

    /// So many offers outweigh that the document reports a study of its own.
    private static final int OFFERS_BESIDE_STUDY = 3;

    /// So many units are looked at together: a page, and a few lines of it.
    private static final int STRETCH = 40;

    private static final int FEW_LINES = 6;

    private static final int SEVERAL_TURNS = 3;

    /// A page that turns so often, and not by hopes alone, needs no more than words of an offer.
    private static final int MANY_TURNS = 5;

    private static final int BOASTS = 2;

    /// Advice to patients is full of hope as well.
    private static final Set<ClaimKind> HOPES =
            EnumSet.of(ClaimKind.OUTCOME, ClaimKind.EASE, ClaimKind.HOPEFEAR, ClaimKind.BUZZ);

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
        List<Weight> weights = new ArrayList<>();
        for (int place = 0; place < units.size(); place++) {
            if (!adverts.holds(units.get(place))) {
                boolean elsewhere = !persuades && offers.isElsewhere(place);
                weights.add(weight(units.get(place), offers, place, elsewhere, text));
            }
        }
        Set<String> criticising = new LinkedHashSet<>();
        weights.forEach(weight -> criticising.addAll(weight.criticises()));
        double critic = weights.stream().mapToDouble(Weight::critic).sum();
        boolean ownStudy = Frames.of(units).isPresent();
        if (sells(weights, ownStudy, critic)) {
            return new Reading(Stance.SELLER, quoted(offered(weights)));
        }
        long doubts = weights.stream()
                .filter(weight -> !weight.criticises().isEmpty())
                .count();
        return critic >= ENOUGH_CRITICISM && (doubts >= 2 || doubts == 1 && critic >= MUCH_CRITICISM)
                ? new Reading(Stance.CRITIC, quoted(criticising))
                : new Reading(Stance.NEUTRAL, List.of());
    }

    /// The words of all offers, the strongest first.
    private static Set<String> offered(List<Weight> weights) {
        Set<String> words = new LinkedHashSet<>();
        weights.stream()
                .map(Weight::offer)
                .sorted(Comparator.comparing(Offers.Offer::strength).reversed())
                .forEach(offer -> words.addAll(offer.words()));
        return words;
    }

    /// What one unit says for either stance.
    ///
    /// @param passage   between which headings it stands
    /// @param offer     what it books, sells or delivers
    /// @param turns     true where a precise rule finds a promotional turn in it
    /// @param boasts    true where that is more than a hope
    /// @param persuades how promotional it is, from 0 to 1
    /// @param serves    true where it speaks as a hospital, a charity or a newspaper does
    private record Weight(
            int passage,
            Offers.Offer offer,
            boolean turns,
            boolean boasts,
            double persuades,
            boolean serves,
            List<String> criticises,
            double critic) {}

    /// @param elsewhere true where the unit stands in a part that has nothing to do with health, on a page that does
    /// not
    ///                  persuade anyway: one that does books and sells in words of any trade
    private Weight weight(Unit unit, Offers offers, int place, boolean elsewhere, String text) {
        List<String> criticises = criticism(unit, text);
        boolean serves = unit.has(Rule.Family.STANCE, "SERVICE");
        boolean silent = elsewhere || serves || isOutside(unit) || isOfPublisher(unit);
        boolean persuading = !silent && criticises.isEmpty();
        double sure = persuading ? model.probability(features.of(unit, false)) : 0;
        boolean turns = persuading && sure > DOUBT_OF_TURN && turns(unit);
        return new Weight(
                offers.passage(place),
                silent || !criticises.isEmpty() ? Offers.NOTHING : offers.of(unit),
                turns,
                turns && boasts(unit),
                turns ? 1 : offers.isClinical(unit) ? Math.max(0, sure - DOUBT) / (1 - DOUBT) : 0,
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
        double serving = weights.stream().filter(Weight::serves).count() * EACH_SERVICE;
        for (int to = 1; to <= weights.size(); to++) {
            List<Weight> those = weights.subList(Math.max(0, to - stretch), to);
            if (!offers(those)) {
                continue;
            }
            int offering = offering(those);
            double persuading = those.stream().mapToDouble(Weight::persuades).sum();
            double enough = persuasion[Math.min(offering, persuasion.length - 1)];
            boolean sells = persuading >= enough + serving && (!ownStudy || offering >= OFFERS_BESIDE_STUDY);
            if (sells && offering + persuading > CRITIC_WEIGHT * critic) {
                return true;
            }
        }
        return false;
    }

    /// True where a stretch offers something: a sale does by itself, who treats and what it costs only beside a turn
    /// of persuasion, words that plain pages need too only beside several, who knows what beside several, or one in
    /// a few lines under the same heading.
    private static boolean offers(List<Weight> stretch) {
        long turns = stretch.stream().filter(Weight::turns).count();
        long boasts = stretch.stream().filter(Weight::boasts).count();
        return stretch.stream().anyMatch(weight -> switch (weight.offer().strength()) {
            case NONE -> false;
            case BESIDE -> turns >= SEVERAL_TURNS && boasts >= BOASTS;
            case UNNAMED ->
                turns >= SEVERAL_TURNS
                        || stretch.size() <= FEW_LINES
                                && stretch.stream()
                                        .anyMatch(other -> other.turns() && other.passage() == weight.passage());
            case PROVIDER -> turns > 0;
            case SALE -> true;
        });
    }

    /// How many units of a stretch offer; all that offer who knows what count as one.
    private static int offering(List<Weight> stretch) {
        int named = 0;
        int unnamed = 0;
        for (Weight weight : stretch) {
            switch (weight.offer().strength()) {
                case NONE -> {}
                case UNNAMED -> unnamed = 1;
                case BESIDE, PROVIDER, SALE -> named++;
            }
        }
        return named + unnamed;
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

    /// True where a precise rule finds a promotional turn in a unit that nothing spares in a plain text.
    private boolean turns(Unit unit) {
        return unit.all(Rule.Family.CLAIM).stream()
                .filter(match -> match.rule().reach() != Rule.Reach.WEAK)
                .filter(match -> !Offers.isOffering(match.rule()))
                .anyMatch(match -> isOwn(unit, match));
    }

    private boolean boasts(Unit unit) {
        return unit.all(Rule.Family.CLAIM).stream()
                .filter(match -> match.rule().reach() != Rule.Reach.WEAK)
                .filter(match -> !HOPES.contains(ClaimKind.valueOf(match.rule().says())))
                .anyMatch(match -> isOwn(unit, match));
    }

    private boolean isOwn(Unit unit, Match match) {
        ClaimKind kind = ClaimKind.valueOf(match.rule().says());
        return (kind != ClaimKind.RHETORICAL || unit.isQuestion())
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
