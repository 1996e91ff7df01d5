package org.lectern.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Span;

/// Tells a treatment that is asked for from one that somebody takes, or took in vain, while something else is asked:
/// "alcohol with methotrexate", "steroids failed, what next".
final class TakenTreatments {

    /// Between a treatment and that it failed: "steroids have not".
    private static final int MOST_FILLERS = 2;

    private final QueryWords words;
    private final Phrases<Boolean> failing = new Phrases<>();

    TakenTreatments(QueryWords words) {
        this.words = words;
        words.failing().forEach(phrase -> failing.add(phrase, true));
    }

    /// The slots, with the treatments marked that something else is asked about.
    ///
    /// @param typed the words of the query, slips mended
    /// @param query as typed: a comma parts what was taken from what is asked
    List<Slot> markedIn(List<Slot> slots, List<Word> typed, String query) {
        Set<Span> taken = taken(slots, new Run(typed, query));
        boolean other = slots.stream().anyMatch(slot -> switch (slot) {
            case Slot.Meant meant -> meant.group().isThing();
            case Slot.Named named -> isTreatment(named) && !taken.contains(named.span());
            default -> false;
        });
        return other
                ? slots.stream()
                        .map(slot -> slot instanceof Slot.Named named && taken.contains(named.span())
                                ? named.beside()
                                : slot)
                        .toList()
                : slots;
    }

    private static boolean isTreatment(Slot.Named named) {
        return named.concept().facet() == Facet.TREATMENT;
    }

    private Set<Span> taken(List<Slot> slots, Run run) {
        List<Span> treatments = slots.stream()
                .filter(slot -> slot instanceof Slot.Named named && isTreatment(named))
                .map(Slot::span)
                .toList();
        Set<Span> taken = new HashSet<>();
        for (int i = 0; i < treatments.size(); i++) {
            boolean listed = i > 0
                    && taken.contains(treatments.get(i - 1))
                    && areListed(treatments.get(i - 1), treatments.get(i), run);
            if (listed || isTaken(treatments, i, run)) {
                taken.add(treatments.get(i));
            }
        }
        boolean failed = false;
        for (int i = treatments.size() - 1; i >= 0; i--) {
            failed = hasFailed(treatments.get(i), run)
                    || (failed && areListed(treatments.get(i), treatments.get(i + 1), run));
            if (failed) {
                taken.add(treatments.get(i));
            }
        }
        return taken;
    }

    /// Whether nothing but "and" or "or" stands between a treatment and the next.
    private boolean areListed(Span one, Span next, Run run) {
        return run.isWhole(one.end(), next.start())
                && run.between(one.end(), next.start()).stream()
                        .allMatch(word -> words.joins().contains(word.lower()));
    }

    /// Whether the words before a treatment say that somebody takes it, or took it in vain.
    private boolean isTaken(List<Span> treatments, int at, Run run) {
        int from = at == 0 ? 0 : treatments.get(at - 1).end();
        List<Word> before = run.between(from, treatments.get(at).start());
        if (before.isEmpty()) {
            return false;
        }
        boolean ofTheOneBefore = at > 0 && hasFailed(treatments.get(at - 1), run);
        return words.taking().contains(before.getLast().lower())
                || (!ofTheOneBefore
                        && run.isWhole(
                                before.getLast().span().end(),
                                treatments.get(at).start())
                        && endsWithFailure(before));
    }

    private boolean endsWithFailure(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            int end =
                    at + failing.longestAt(words, at).map(Phrases.Found::words).orElse(0);
            if (end == words.size() && end > at) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFailed(Span treatment, Run run) {
        List<Word> behind = run.between(treatment.end(), run.query().length());
        for (int at = 0; at < behind.size() && at <= MOST_FILLERS; at++) {
            if (failing.longestAt(behind, at).isPresent()) {
                return run.isWhole(treatment.end(), behind.get(at).span().start());
            }
            if (!words.ignored().contains(behind.get(at).lower())) {
                return false;
            }
        }
        return false;
    }

    /// The words of a query with what stands between them.
    private record Run(List<Word> typed, String query) {

        List<Word> between(int from, int to) {
            return typed.stream()
                    .filter(word -> word.span().start() >= from && word.span().end() <= to)
                    .toList();
        }

        /// Whether no comma or full stop parts a stretch.
        boolean isWhole(int from, int to) {
            return query.substring(from, to).chars().noneMatch(c -> ",;.:?!".indexOf(c) >= 0);
        }
    }
}
