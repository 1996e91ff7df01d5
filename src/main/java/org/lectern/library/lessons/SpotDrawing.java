package org.lectern.library.lessons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lectern.library.Library;

/// Draws statements for "spot the claim": half flagged, half not, spread over sources and kinds.
///
/// The numbers come from [SplittableRandom] (Steele, Lea & Flood, OOPSLA 2014) and are used by the method of Fisher and
/// Yates, so that a seed gives the same sheet on every machine.
final class SpotDrawing {

    private final SplittableRandom random;

    private SpotDrawing(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Spot draw(Library library, int count, long seed) {
        SpotDrawing drawing = new SpotDrawing(seed);
        List<SpotCandidate> all = SpotCandidate.of(library);
        List<SpotCandidate> flagged =
                drawing.shuffled(all.stream().filter(SpotCandidate::isFlagged).toList());
        List<SpotCandidate> others =
                drawing.shuffled(all.stream().filter(each -> !each.isFlagged()).toList());
        int half = Math.min(count / 2, Math.min(flagged.size(), others.size()));
        int rest = Math.min(count - half, Math.min(others.size(), half + count % 2));
        List<SpotCandidate> chosen = new ArrayList<>(spread(flagged, half));
        chosen.addAll(spread(others, rest));
        QuotationReader reader = new QuotationReader(library);
        return new Spot(
                seed,
                drawing.shuffled(chosen).stream()
                        .map(each -> reader.read(each.quotation()))
                        .toList(),
                chosen.size() == count
                        ? Optional.empty()
                        : Optional.of(
                                all.isEmpty()
                                        ? Texts.sentence("spot.none")
                                        : Texts.sentence(
                                                "spot.few", chosen.size(), count, flagged.size(), others.size())));
    }

    /// Takes again and again the first whose kind, then whose source, was taken least so far.
    private static List<SpotCandidate> spread(List<SpotCandidate> from, int count) {
        List<SpotCandidate> left = new ArrayList<>(from);
        List<SpotCandidate> taken = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        while (taken.size() < count) {
            SpotCandidate next = left.getFirst();
            for (SpotCandidate each : left) {
                next = cost(each, used) < cost(next, used) ? each : next;
            }
            left.remove(next);
            taken.add(next);
            used.merge("kind " + next.kind(), 1, Integer::sum);
            used.merge("source " + next.sourceId(), 1, Integer::sum);
        }
        return taken;
    }

    private static int cost(SpotCandidate candidate, Map<String, Integer> used) {
        return used.getOrDefault("kind " + candidate.kind(), 0)
                + used.getOrDefault("source " + candidate.sourceId(), 0);
    }

    private List<SpotCandidate> shuffled(List<SpotCandidate> candidates) {
        List<SpotCandidate> shuffled = new ArrayList<>(candidates);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            SpotCandidate swapped = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, swapped);
        }
        return shuffled;
    }
}
