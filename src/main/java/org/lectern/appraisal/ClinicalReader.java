package org.lectern.appraisal;

import java.util.Set;
import org.lectern.knowledge.Stance;

/// Tells units that state something clinical from navigation, prices, hours, calls to act, disclaimers and stories.
final class ClinicalReader {

    private static final Set<String> STORY = Set.of("i", "my", "me", "he", "she", "his", "her", "him");

    private final WordEndings drugs = WordEndings.ofMedicines();

    private final WordEndings endings = new WordEndings("clinical-endings.txt");

    boolean hasTerm(Unit unit) {
        return unit.has(Rule.Family.CLINICAL, "TERM") || drugs.in(unit.tokens()) > 0 || names(unit);
    }

    /// True where the unit names a disease, a finding, a procedure or a class of medicines.
    private boolean names(Unit unit) {
        return unit.has(Rule.Family.CLINICAL, "NAMED") || endings.in(unit.tokens()) > 0;
    }

    /// False where the unit can't be a clinical claim, whatever words stand in it.
    boolean mayClaim(Unit unit, Stance stance) {
        if (unit.has(Rule.Family.CLINICAL, "METADATA")) {
            return false;
        }
        boolean guideline = unit.has(Rule.Family.CLINICAL, "GUIDELINE") && stance != Stance.SELLER;
        boolean disclaims = unit.has(Rule.Family.VOICE, "DISCLAIMER") || unit.has(Rule.Family.VOICE, "CONSULT");
        boolean directs = unit.has(Rule.Family.CLINICAL, "DIRECTIVE") && stance == Stance.NEUTRAL;
        boolean warns = unit.has(Rule.Family.CLINICAL, "CONTRAINDICATED");
        boolean advises = unit.has(Rule.Family.CLINICAL, "ADVICE") && !guideline && !directs && !warns;
        boolean reported = unit.has(Rule.Family.VOICE, "REPORT")
                || unit.has(Rule.Family.VOICE, "CRITIC_REPORT")
                || unit.has(Rule.Family.VOICE, "EXPERT_REPORT");
        boolean shows = Designs.of(unit).isPresent();
        if (shows) {
            return !(disclaims && stance == Stance.SELLER);
        }
        return !unit.has(Rule.Family.CLINICAL, "ITSELF")
                && !(disclaims && !guideline && !directs && !warns)
                && !advises
                && !(reported && stance != Stance.SELLER && !citesOne(unit));
    }

    /// True where who is reported can be looked up, and says something clinical: no inquiry, no ruling.
    private boolean citesOne(Unit unit) {
        return unit.has(Rule.Family.EVIDENCE, "REF") && (hasTerm(unit) || unit.has(Rule.Family.CLINICAL, "FACT"));
    }

    /// True where the unit, showing no support, still claims something clinical.
    ///
    /// @param continues true where the sentence before it in its block states something clinical
    boolean claims(Unit unit, Stance stance, boolean continues) {
        return states(unit, stance)
                || continues
                        && switch (stance) {
                            case NEUTRAL -> isPlain(unit);
                            case CRITIC ->
                                hasTerm(unit)
                                        && isPlain(unit)
                                        && !isStory(unit)
                                        && unit.quoted().isEmpty();
                            case SELLER -> carriesOn(unit);
                        };
    }

    /// In a text that sells nothing, a sentence goes on from the clinical one before it, unless it is of something
    /// else.
    private static boolean isPlain(Unit unit) {
        return !unit.has(Rule.Family.CLINICAL, "NOTHING")
                && !unit.has(Rule.Family.STANCE, "SERVICE")
                && !unit.has(Rule.Family.VOICE, "REPORT")
                && !speaks(unit);
    }

    /// True where an item of a list of symptoms or harms is nothing else: no price, no service, no step of a procedure.
    boolean isItem(Unit unit) {
        return !unit.has(Rule.Family.CLINICAL, "NOTHING") && !unit.has(Rule.Family.CLINICAL, "PROCEDURE");
    }

    /// *These include A and B*, behind a clinical sentence.
    private static boolean carriesOn(Unit unit) {
        return unit.has(Rule.Family.CLINICAL, "CARRIES_ON")
                && !unit.has(Rule.Family.CLINICAL, "NOTHING")
                && !unit.has(Rule.Family.CLINICAL, "PROCEDURE");
    }

    private boolean states(Unit unit, Stance stance) {
        long terms = unit.all(Rule.Family.CLINICAL, "TERM").stream()
                        .map(Match::from)
                        .distinct()
                        .count()
                + drugs.in(unit.tokens());
        if (terms == 0 && stance == Stance.NEUTRAL && names(unit)) {
            terms = 1;
        }
        boolean nothing = unit.has(Rule.Family.CLINICAL, "NOTHING");
        boolean fact = unit.has(Rule.Family.CLINICAL, "FACT");
        boolean bounds = unit.has(Rule.Family.VOICE, "LIMIT")
                || unit.has(Rule.Family.CLINICAL, "CONTRAINDICATED")
                || unit.has(Rule.Family.CLINICAL, "INDICATED");
        return switch (stance) {
            case NEUTRAL -> (terms > 0 || bounds || fact) && !(nothing && terms < 3);
            case CRITIC ->
                (terms > 1 || bounds || fact)
                        && !nothing
                        && !isStory(unit)
                        && unit.quoted().isEmpty();
            case SELLER -> (bounds || (terms > 0 && !isProcedure(unit) || fact) && !speaks(unit)) && !nothing;
        };
    }

    /// True where the unit tells a step of the procedure on offer, or what the product is made of; how common drugs are
    /// taken is no part of an offer.
    private boolean isProcedure(Unit unit) {
        return unit.has(Rule.Family.CLINICAL, "PROCEDURE")
                && !unit.has(Rule.Family.VOICE, "GENERAL_CARE")
                && drugs.in(unit.tokens()) == 0;
    }

    /// True where the publisher speaks of itself.
    static boolean speaks(Unit unit) {
        return unit.matches().stream().anyMatch(match -> match.rule().id().equals("style-we"));
    }

    static boolean isStory(Unit unit) {
        Tokens tokens = unit.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            if (STORY.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }
}
