package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.RuleCard;
import org.lectern.knowledge.RuleCard.Finds;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Topic;

/// Says of every unit of a source which support it shows and whether it sells, with the words that each label rests on.
///
/// An appraiser may be used from several threads; making the first one reads and compiles the rules, and each gets to
/// know the words that it meets, so make one and keep it. The same source always gives the same appraisal.
public final class Appraiser {

    private static final Set<String> LIMITS = Set.of("LIMIT", "DISCLAIMER", "CONSULT");

    private final RuleIndex rules;
    private final Units units;
    private final Features features = new Features();
    private final StanceReader stances;
    private final ClaimReader claims;
    private final ClinicalReader clinical = new ClinicalReader();
    private final EvidenceReader evidence = new EvidenceReader(clinical);
    private final Citations citations = new Citations();

    /// An appraiser with the rules and the model that ship with the program.
    public Appraiser() {
        this(ClaimModel.standard(ClaimModel.OF_CLAIMS), ClaimModel.standard(ClaimModel.OF_STANCE));
    }

    Appraiser(ClaimModel model, ClaimModel ofStance) {
        this.rules = RuleFiles.standard();
        this.units = new Units(rules);
        this.stances = new StanceReader(ofStance, features);
        this.claims = new ClaimReader(model, features, rules.rule(ClaimReader.TONE));
    }

    /// All rules that a claim or a cue can name, in the order of their files.
    public List<RuleCard> rules() {
        return Stream.concat(
                        rules.rules().stream().flatMap(rule -> card(rule).stream()),
                        Stream.of(new RuleCard(
                                Sources.TAG, new Finds.Support(Evidence.REF), Optional.empty(), List.of())))
                .toList();
    }

    /// Empty for a rule on which no finding rests by itself.
    private static Optional<RuleCard> card(Rule rule) {
        return finds(rule).map(finds -> new RuleCard(rule.id(), finds, Optional.of(rule.reason()), rule.examples()));
    }

    private static Optional<Finds> finds(Rule rule) {
        return switch (rule.family()) {
            case CLAIM -> Optional.of(new Finds.Claims(ClaimKind.valueOf(rule.says())));
            case EVIDENCE -> support(rule).map(Finds.Support::new);
            case CLINICAL, STANCE, VOICE, STYLE -> Optional.empty();
        };
    }

    private static Optional<Evidence> support(Rule rule) {
        return rule.id().equals(Sources.LINE)
                ? Optional.of(Evidence.REF)
                : Stream.of(Evidence.values())
                        .filter(level -> rule.says().equals(level.name()))
                        .findFirst();
    }

    /// Reads a source.
    ///
    /// @param document the source, in whose canonical text all spans count
    /// @param sections its sections in the order of the text
    /// @param blocks   its blocks in the order of the text
    public Appraisal appraise(SourceDocument document, List<Section> sections, List<AppraisedBlock> blocks) {
        List<Unit> all = units.of(sections, blocks);
        Adverts adverts = new Adverts(all);
        StanceReader.Reading stance = stances.read(all, adverts, document.text());
        Sources sources = new Sources(all, sections, stance.stance(), citations);
        Map<Integer, Integer> precise = preciseClaims(all, stance.stance());
        Map<String, List<Statement>> statements = new LinkedHashMap<>();
        sections.forEach(section -> statements.put(section.id(), new ArrayList<>()));
        ClinicalLists lists = new ClinicalLists(all, stance.stance(), clinical);
        Before before = Before.nothing();
        for (Unit unit : all) {
            String section = sections.isEmpty()
                    ? document.id()
                    : sections.get(unit.section()).id();
            before = before.at(unit);
            Stance voice = adverts.holds(unit) ? Stance.SELLER : stance.stance();
            boolean beside = precise.getOrDefault(unit.number(), 0) > (hasPrecise(unit, stance.stance()) ? 1 : 0);
            ClaimReader.Reading claim = claims.read(unit, voice, beside, before.general(), document.text());
            EvidenceReader.Reading support = evidence.read(
                    unit,
                    sources,
                    voice,
                    claim.claims(),
                    new EvidenceReader.Around(before.stated(), lists.holds(unit), before.study(), before.last()));
            before = before.then(unit, support, clinical.hasTerm(unit));
            Statement statement = statement(unit, claim, support);
            boolean plain = !sections.isEmpty() && statesNothing(sections.get(unit.section()));
            statements.computeIfAbsent(section, _ -> new ArrayList<>()).add(plain ? unsupported(statement) : statement);
        }
        return new Appraisal(stance.stance(), stance.reasons(), statements);
    }

    /// Navigation and disclaimers hold no clinical claims, whatever words stand in them.
    private static boolean statesNothing(Section section) {
        Topic topic = section.topics().getFirst();
        return topic == Topic.NAVIGATION || topic == Topic.DISCLAIMER;
    }

    private static Statement unsupported(Statement one) {
        return new Statement(one.span(), Optional.empty(), List.of(), one.claims(), one.notFlagged(), one.limits());
    }

    private static Statement statement(Unit unit, ClaimReader.Reading claim, EvidenceReader.Reading support) {
        List<Span> limits = new ArrayList<>();
        for (Match match : unit.all(Rule.Family.VOICE)) {
            if (LIMITS.contains(match.rule().says())) {
                limits.add(unit.words(match));
            }
        }
        return new Statement(unit.span(), support.level(), support.cues(), claim.claims(), claim.notFlagged(), limits);
    }

    /// How many units of each block a precise rule flags.
    static Map<Integer, Integer> preciseClaims(List<Unit> units, Stance stance) {
        Map<Integer, Integer> counts = new HashMap<>();
        units.stream()
                .filter(unit -> hasPrecise(unit, stance))
                .forEach(unit -> counts.merge(unit.number(), 1, Integer::sum));
        return counts;
    }

    static boolean hasPrecise(Unit unit, Stance stance) {
        return unit.all(Rule.Family.CLAIM).stream().anyMatch(match -> ClaimReader.decides(match.rule(), stance));
    }

    /// What the model sees of every unit of a source that sells, in the order of the text; for its training.
    List<Map<String, Double>> features(List<AppraisedBlock> blocks) {
        List<Unit> all = units.of(List.of(), blocks);
        Map<Integer, Integer> precise = preciseClaims(all, Stance.SELLER);
        return all.stream()
                .map(unit -> features.of(
                        unit, precise.getOrDefault(unit.number(), 0) > (hasPrecise(unit, Stance.SELLER) ? 1 : 0)))
                .toList();
    }

    /// The strongest support among the clinical statements that show any; [Evidence#UNCITED] or [Evidence#PROMO] where
    /// they show none; empty where nothing clinical is stated.
    public static Optional<Evidence> evidenceOf(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.evidence().stream())
                .min(Evidence::compareTo);
    }
}
