package org.lectern.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.curation.Decision;
import org.lectern.curation.Home;
import org.lectern.curation.HomeFinder;
import org.lectern.curation.Judgement;
import org.lectern.curation.Ledger;
import org.lectern.curation.Place;
import org.lectern.curation.Placed;
import org.lectern.curation.Quote;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;

/// Lays people's decisions over what the machine read in a source; a pure function of the two. First the rules that are
/// switched off, then the bounds of sections, then everything that stands in them, each in the order of the ledger: the
/// last word counts.
final class Overlay {

    private final Ledger ledger;
    private final String text;
    private final String sourceId;
    private final List<SectionReading> sections;
    private final List<Section> joined = new ArrayList<>();
    private final Dismissed dismissed = new Dismissed();
    private final Map<String, Home> homes = new LinkedHashMap<>();
    private HomeFinder finder;

    private Overlay(SourceReading machine, Ledger ledger) {
        this.ledger = ledger;
        this.text = machine.document().text();
        this.sourceId = machine.document().id();
        this.sections = new ArrayList<>(machine.sections());
        this.finder = finder();
    }

    static LaidOver lay(SourceReading machine, Ledger ledger) {
        SourceReading read =
                ledger.switchedOff().isEmpty() ? machine : new SwitchedOffRules(ledger.switchedOff()).laidOver(machine);
        return new Overlay(read, ledger).laidOver(read);
    }

    private LaidOver laidOver(SourceReading read) {
        List<Decision> counting = ledger.of(sourceId);
        if (!counting.isEmpty()) {
            counting.forEach(this::bound);
            finder = finder();
            counting.forEach(this::inside);
        }
        SourceReading laid = counting.isEmpty() ? read : FieldDecisions.laidOver(read, sections, counting);
        return new LaidOver(laid, placed());
    }

    private HomeFinder finder() {
        List<Section> current = sections.stream().map(SectionReading::section).toList();
        return new HomeFinder(text, current);
    }

    private void bound(Decision decision) {
        switch (decision.judgement()) {
            case Judgement.Merge _, Judgement.Split _ ->
                home(decision).ifPresent(words -> {
                    Boundaries bounds = new Boundaries(text, sections, joined);
                    boolean done = decision.judgement() instanceof Judgement.Merge
                            ? bounds.merge(words, isMoved(decision), decision)
                            : bounds.split(words, decision);
                    if (!done) {
                        lose(decision, "There is no section to join or part at its words any more.");
                    }
                    finder = finder();
                });
            default -> {
                // Laid over later, when the bounds stand.
            }
        }
    }

    private void inside(Decision decision) {
        switch (decision.judgement()) {
            case Judgement.Tag tag ->
                change(decision, (section, words) -> TagDecisions.laidOver(section, words, tag, decision, dismissed));
            case Judgement.Badge badge ->
                change(decision, (section, words) -> StatementDecisions.badge(section, words, badge, decision));
            case Judgement.Flag flag ->
                change(
                        decision,
                        (section, words) -> StatementDecisions.flag(section, words, flag, decision, dismissed));
            default -> {
                // Bounds stand already; fields and items are laid over the whole source.
            }
        }
    }

    /// What a decision does to the section that holds its words; empty where nothing there can carry it.
    private interface Change {
        Optional<SectionReading> of(SectionReading section, Span words);
    }

    private void change(Decision decision, Change change) {
        home(decision).ifPresent(words -> {
            int at = sectionAt(words.start());
            Optional<SectionReading> changed = at < 0 ? Optional.empty() : change.of(sections.get(at), words);
            changed.ifPresentOrElse(
                    section -> sections.set(at, section), () -> lose(decision, "No statement stands there any more."));
        });
    }

    private int sectionAt(int offset) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).section().span().contains(offset)) {
                return i;
            }
        }
        return -1;
    }

    /// The words that a decision stands at; notes its home either way.
    private Optional<Span> home(Decision decision) {
        Home home = find(decision);
        homes.put(decision.id(), home);
        return home instanceof Home.Attached(Home.How _, Optional<Span> words) ? words : Optional.empty();
    }

    private boolean isMoved(Decision decision) {
        return ledger.movedTo(decision).isPresent();
    }

    private Home find(Decision decision) {
        Optional<Place> moved = ledger.movedTo(decision);
        return switch (decision.judgement()) {
            case Judgement.OfWords words -> finder.find(moved.orElse(words.place()), moved.isPresent());
            case Judgement.Item item -> ofItem(item);
            default -> new Home.Attached(Home.How.EXACT, Optional.empty());
        };
    }

    /// At home where every one of its quotes is.
    private Home ofItem(Judgement.Item item) {
        Home home = new Home.Attached(Home.How.EXACT, Optional.empty());
        for (Quote quote : item.words()) {
            home = finder.find(new Place(sourceId, "", quote), false);
            if (home instanceof Home.Homeless) {
                return home;
            }
        }
        return home;
    }

    private void lose(Decision decision, String sentence) {
        if (decision.judgement() instanceof Judgement.OfWords of) {
            Quote quote = of.place().quote();
            Section here = sections.get(Math.max(0, sectionAt(Math.min(quote.start(), text.length() - 1))))
                    .section();
            homes.put(
                    decision.id(),
                    new Home.Homeless(sentence, quote.inContext(), here.span().in(text)));
        }
    }

    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        for (Decision decision : ledger.all()) {
            if (ledger.sourceOf(decision).filter(sourceId::equals).isPresent()) {
                Home home = homes.computeIfAbsent(decision.id(), _ -> find(decision));
                placed.add(new Placed(decision, ledger.inForce(decision), home));
            }
        }
        placed.sort(Comparator.comparingLong(each -> each.decision().sequence()));
        return placed;
    }
}
