package org.lectern.search.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Span;
import org.lectern.search.words.Word;

/// Tells what is asked for from what is only said beside it: a treatment that somebody takes ("alcohol with
/// methotrexate") or took in vain ("steroids failed, what next"), and a test whose result is known ("urate normal, but
/// still in doubt").
public final class SaidBeside {

    /// Between a treatment and that it failed, or a test and its result: "steroids have not".
    private static final int MOST_FILLERS = 2;

    private final QueryWords words;
    private final Phrases<Boolean> failing = new Phrases<>();

    SaidBeside(QueryWords words) {
        this.words = words;
        words.failing().forEach(phrase -> failing.add(phrase, true));
    }

    /// The slots, with those marked beside which something else is asked.
    ///
    /// @param typed the words of the query, slips mended
    /// @param query as typed: a comma parts what was taken from what is asked
    List<Slot> markedIn(List<Slot> slots, List<Word> typed, String query) {
        Run run = new Run(typed, query);
        Set<Span> taken = taken(slots, run);
        boolean other = slots.stream().anyMatch(slot -> switch (slot) {
            case Slot.Meant meant -> meant.group().isThing();
            case Slot.Named named -> isTreatment(named) && !taken.contains(named.span());
            default -> false;
        });
        Set<Span> beside = known(slots, run);
        beside.addAll(other ? taken : Set.of());
        return slots.stream()
                .map(slot -> slot instanceof Slot.Named named && beside.contains(named.span()) ? named.beside() : slot)
                .toList();
    }

    /// The tests whose result is told, where more is asked than that.
    private Set<Span> known(List<Slot> slots, Run run) {
        Set<Span> known = new HashSet<>();
        boolean more = false;
        for (Slot slot : slots) {
            if (slot instanceof Slot.Named named && named.concept().facet() == Facet.TEST && isTold(named, run)) {
                known.add(named.span());
            } else {
                more |= !(slot instanceof Slot.Plain plain && words.results().contains(plain.exact()));
            }
        }
        return more ? known : new HashSet<>();
    }

    /// "Urate is normal", or "normal urate" where it ends there: "normal urate range" asks for it.
    private boolean isTold(Slot.Named test, Run run) {
        List<Word> before = run.between(0, test.span().start());
        List<Word> behind = run.between(test.span().end(), run.query().length());
        boolean ends =
                behind.isEmpty() || words.ignored().contains(behind.getFirst().lower());
        return (ends
                        && !before.isEmpty()
                        && words.results().contains(before.getLast().lower()))
                || behind.stream()
                        .limit(MOST_FILLERS + 1)
                        .dropWhile(word -> words.ignored().contains(word.lower()))
                        .findFirst()
                        .filter(word -> words.results().contains(word.lower()))
                        .isPresent();
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
