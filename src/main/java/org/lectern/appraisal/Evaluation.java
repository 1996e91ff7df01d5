package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;

/// Measures an [Appraiser] against labelled documents: the promotional flag with intervals from a bootstrap over
/// documents (Efron 1979; whole documents are drawn, because the sentences of one page are alike), each kind, the
/// levels of support, and dangerous upgrades.
public final class Evaluation {

    private static final int DRAWS = 1000;
    private static final long SEED = 20240501L;

    private final Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
    private final Map<String, Stance> stances = new LinkedHashMap<>();

    public Evaluation(Appraiser appraiser, List<LabelledDocument> documents) {
        for (LabelledDocument document : documents) {
            LabelledDocument.Laid laid = document.laid();
            Appraisal appraisal = appraiser.appraise(laid.document(), List.of(), laid.blocks());
            stances.put(document.id(), appraisal.stance());
            outcomes.put(document.id(), compare(document, laid.spans(), appraisal.all()));
        }
    }

    private static List<Outcome> compare(LabelledDocument document, List<Span> spans, List<Statement> statements) {
        List<Outcome> compared = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            LabelledDocument.LabelledUnit unit = document.units().get(i);
            Span span = spans.get(i);
            List<Statement> here = statements.stream()
                    .filter(statement -> overlap(statement.span(), span) * 2
                                    > statement.span().length()
                            || overlap(statement.span(), span) * 2 > span.length())
                    .toList();
            Set<ClaimKind> flagged = EnumSet.noneOf(ClaimKind.class);
            here.forEach(
                    statement -> statement.claims().stream().map(Claim::kind).forEach(flagged::add));
            Optional<Evidence> read = here.stream()
                    .flatMap(statement -> statement.evidence().stream())
                    .min(Evidence::compareTo);
            compared.add(new Outcome(unit.text(), unit.kinds(), flagged, unit.evidence(), read));
        }
        return compared;
    }

    private static int overlap(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private List<Outcome> all() {
        return outcomes.values().stream().flatMap(List::stream).toList();
    }

    /// How well the promotional flag, of whatever kind, agrees with people.
    public Counts promotional() {
        return promotional(all());
    }

    private static Counts promotional(List<Outcome> some) {
        Counts counts = Counts.none();
        for (Outcome outcome : some) {
            counts = counts.with(!outcome.meant().isEmpty(), !outcome.flagged().isEmpty());
        }
        return counts;
    }

    public Map<ClaimKind, Counts> perKind() {
        Map<ClaimKind, Counts> counts = new EnumMap<>(ClaimKind.class);
        for (ClaimKind kind : ClaimKind.values()) {
            Counts of = Counts.none();
            for (Outcome outcome : all()) {
                of = of.with(outcome.meant().contains(kind), outcome.flagged().contains(kind));
            }
            counts.put(kind, of);
        }
        return counts;
    }

    /// The share of units whose support was read as people saw it, "none" included.
    public double evidenceAccuracy() {
        List<Outcome> all = all();
        return all.isEmpty()
                ? 0
                : all.stream().filter(one -> one.shown().equals(one.read())).count() / (double) all.size();
    }

    public Map<String, Counts> perLevel() {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Evidence level : Evidence.values()) {
            counts.put(level.name(), perLevel(Optional.of(level)));
        }
        counts.put("none", perLevel(Optional.empty()));
        return counts;
    }

    private Counts perLevel(Optional<Evidence> level) {
        Counts counts = Counts.none();
        for (Outcome outcome : all()) {
            counts = counts.with(outcome.shown().equals(level), outcome.read().equals(level));
        }
        return counts;
    }

    public double evidenceMacroF1() {
        return perLevel().values().stream()
                .filter(counts -> counts.hits() + counts.misses() > 0)
                .mapToDouble(Counts::f1)
                .average()
                .orElse(0);
    }

    public long dangerousUpgrades() {
        return all().stream().filter(Outcome::isDangerousUpgrade).count();
    }

    /// False alarms in a hundred units of documents that do not sell, going by what the labels say: those in which
    /// less than a tenth of the units are promotional.
    public double alarmsPerHundredInPlainText() {
        List<Outcome> plain = outcomes.values().stream()
                .filter(units ->
                        units.stream().filter(one -> !one.meant().isEmpty()).count() * 10 < units.size())
                .flatMap(List::stream)
                .toList();
        return plain.isEmpty() ? 0 : 100.0 * promotional(plain).alarms() / plain.size();
    }

    /// The middle 95 % of F1 over documents drawn with replacement; always the same for the same labels.
    public double[] interval() {
        List<Counts> documents =
                outcomes.values().stream().map(Evaluation::promotional).toList();
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            Counts sum = Counts.none();
            for (int j = 0; j < documents.size(); j++) {
                sum = sum.and(documents.get(random.nextInt(documents.size())));
            }
            drawn[i] = sum.f1();
        }
        Arrays.sort(drawn);
        return new double[] {drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]};
    }

    public Map<String, Stance> stances() {
        return Map.copyOf(stances);
    }

    Map<String, List<Outcome>> outcomes() {
        return outcomes;
    }
}
