package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.knowledge.ClaimKind;

/// Tells what the units of a document offer. An offer counts where it is of a treatment, a product or somebody who
/// treats: a page on a disease that ends with tickets for a fair sells no treatment.
final class Offers {

    /// Kinds whose precise rules are offers by themselves.
    private static final Set<String> OFFERING = Set.of(ClaimKind.CTA.name(), ClaimKind.URGENCY.name());

    /// *Read more* and *click here* stand on pages of every kind.
    private static final String NAVIGATION = "cta-navigation";

    private static final String LEAD = "LEAD";

    /// How much an offer says of the page that makes it, least first.
    enum Strength {
        NONE,
        /// Stands on plain pages too; counts beside another offer only.
        BESIDE,
        /// Leads a reader whom a question invited on to somebody: pages of every kind do so too, but few of them
        /// under a title that teases.
        LEAD,
        /// An offer of who knows what: it names neither a treatment nor a product near by.
        UNNAMED,
        /// Names a price, or who treats, in the first person: hospitals and newspapers do that as well.
        PROVIDER,
        /// Books, sells or delivers a treatment or a product.
        SALE
    }

    /// @param words what a unit offers, in small letters
    record Offer(Strength strength, List<String> words) {}

    /// *Reserve online* names nothing: it is of what stands before it.
    private static final int BRIEF = 5;

    static final Offer NOTHING = new Offer(Strength.NONE, List.of());

    private final Set<String> functionWords = Set.copyOf(RuleFiles.lines("function-words.txt"));
    private final String text;
    private final Set<Integer> named = new HashSet<>();
    private final Set<Integer> clinical = new HashSet<>();
    private final Set<Integer> passages = new HashSet<>();
    private final Set<Integer> leading = new HashSet<>();
    private final List<Integer> passageOf = new ArrayList<>();

    /// @param text the document, of which these are the units in their order
    Offers(List<Unit> units, String text) {
        this.text = text;
        int passage = 0;
        boolean under = false;
        int before = -1;
        boolean invites = false;
        for (int place = 0; place < units.size(); place++) {
            Unit unit = units.get(place);
            if (invites && unit.has(Rule.Family.STANCE, LEAD) && !isOfAnybody(unit)) {
                leading.add(place);
            }
            invites = invites(unit);
            passage += unit.isHeading() && under ? 1 : 0;
            under = !unit.isHeading();
            passageOf.add(passage);
            boolean brief = before >= 0 && unit.tokens().size() <= BRIEF && !unit.isHeading();
            boolean ofHealth = unit.has(Rule.Family.STANCE, "HEALTH");
            if (ofHealth || brief && named.contains(before)) {
                named.add(unit.number());
            }
            if (ofHealth || unit.has(Rule.Family.CLINICAL, "TERM") || brief && clinical.contains(before)) {
                clinical.add(unit.number());
                passages.add(passage);
            }
            before = unit.number();
        }
    }

    /// True where some unit answers a question that invites the reader with whoever helps.
    boolean leads() {
        return !leading.isEmpty();
    }

    /// Which of the stretches between headings a unit stands in.
    int passage(int place) {
        return passageOf.get(place);
    }

    /// True where neither the unit nor what stands under the same heading has to do with health.
    boolean isElsewhere(int place) {
        return !passages.contains(passageOf.get(place));
    }

    /// True where the block of a unit has to do with health.
    boolean isClinical(Unit unit) {
        return clinical.contains(unit.number());
    }

    /// True where a unit asks the reader what no page on a disease asks.
    private static boolean invites(Unit unit) {
        return unit.isQuestion()
                && unit.all(Rule.Family.CLAIM).stream()
                        .anyMatch(match -> match.rule().says().equals(ClaimKind.RHETORICAL.name())
                                && match.rule().reach() != Rule.Reach.WEAK);
    }

    /// True where an answer speaks of *it* or *your doctor*, of exercise or a medicine: it leads to nobody by name.
    private boolean isOfAnybody(Unit unit) {
        return functionWords.contains(unit.tokens().word(0))
                || unit.has(Rule.Family.VOICE, "CONSULT")
                || unit.matches().stream()
                        .anyMatch(match -> match.from() == 0
                                && (match.rule().is(Rule.Family.STANCE, "HEALTH")
                                        || match.rule().is(Rule.Family.CLINICAL, "TERM")));
    }

    /// What the unit at a place offers.
    Offer of(Unit unit, int place) {
        boolean isNamed = named.contains(unit.number());
        Strength strongest = Strength.NONE;
        List<String> words = new ArrayList<>();
        List<Match> beside = unit.all(Rule.Family.STANCE, "BESIDE");
        for (Match match : unit.matches()) {
            Strength strength = unit.isQuoted(match) ? Strength.NONE : strength(match, beside, place);
            if (strength == Strength.NONE || !isNamed && strength == Strength.BESIDE) {
                continue;
            }
            strength = isNamed || strength == Strength.LEAD ? strength : Strength.UNNAMED;
            strongest = strength.compareTo(strongest) > 0 ? strength : strongest;
            words.add(unit.words(match).in(text).toLowerCase(Locale.ROOT));
        }
        return new Offer(strongest, words);
    }

    private Strength strength(Match match, List<Match> beside, int place) {
        Rule rule = match.rule();
        if (rule.is(Rule.Family.STANCE, LEAD)) {
            return leading.contains(place) ? Strength.LEAD : Strength.NONE;
        }
        boolean sale = rule.is(Rule.Family.STANCE, "SELLER") || offers(rule);
        if (sale && beside.stream().noneMatch(plain -> covers(plain, match))) {
            return Strength.SALE;
        }
        return rule.is(Rule.Family.STANCE, "PROVIDER")
                ? Strength.PROVIDER
                : sale || isOwn(rule) ? Strength.BESIDE : Strength.NONE;
    }

    /// True where at least half of an offer is words that plain pages need too.
    private static boolean covers(Match plain, Match offer) {
        int shared = Math.min(plain.to(), offer.to()) - Math.max(plain.from(), offer.from());
        return shared * 2 >= offer.to() - offer.from();
    }

    private static boolean isOwn(Rule rule) {
        return rule.id().equals("seller-our");
    }

    static boolean isOffering(Rule rule) {
        return OFFERING.contains(rule.says());
    }

    private static boolean offers(Rule rule) {
        return rule.family() == Rule.Family.CLAIM
                && !rule.id().equals(NAVIGATION)
                && rule.reach() == Rule.Reach.SELLER
                && isOffering(rule);
    }
}
