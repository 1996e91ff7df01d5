package org.lectern.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.curation.Decision;
import org.lectern.curation.Home;
import org.lectern.curation.Judgement;
import org.lectern.curation.Ledger;
import org.lectern.curation.Placed;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;

/// The decisions of a library with where each stands now.
///
/// @param ledger  all decisions
/// @param sources the sources that they are laid over
record PlacedDecisions(Ledger ledger, RecentReadings sources) {

    /// By number.
    List<Placed> all() {
        List<Placed> placed = new ArrayList<>();
        Set<String> about = new LinkedHashSet<>();
        for (Decision decision : ledger.all()) {
            Optional<String> source = ledger.sourceOf(decision);
            source.ifPresent(about::add);
            if (source.isEmpty()) {
                placed.add(unbound(decision));
            }
        }
        about.forEach(source -> placed.addAll(in(source)));
        return byNumber(placed);
    }

    private Placed unbound(Decision decision) {
        return new Placed(decision, ledger.inForce(decision), UnboundHome.of(decision, ledger));
    }

    private static List<Placed> byNumber(List<Placed> placed) {
        return placed.stream()
                .sorted(Comparator.comparingLong(each -> each.decision().sequence()))
                .toList();
    }

    private List<Placed> in(String sourceId) {
        return sources.laid(sourceId, ledger)
                .map(LaidOver::placed)
                .orElseGet(() -> ledger.all().stream()
                        .filter(each ->
                                ledger.sourceOf(each).filter(sourceId::equals).isPresent())
                        .map(each -> new Placed(each, ledger.inForce(each), UnboundHome.sourceGone(each, sourceId)))
                        .toList());
    }

    List<Placed> ofSection(String sectionId) {
        String sourceId = Section.sourceOf(sectionId);
        Optional<Section> section = sources.laid(sourceId, ledger).stream()
                .flatMap(laid -> laid.reading().sections().stream())
                .map(SectionReading::section)
                .filter(each -> each.id().equals(sectionId))
                .findFirst();
        return ofSource(sourceId).stream()
                .filter(placed -> isIn(placed, sectionId, section))
                .toList();
    }

    private static boolean isIn(Placed placed, String sectionId, Optional<Section> section) {
        if (placed.home() instanceof Home.Attached(var _, var words) && words.isPresent()) {
            return section.filter(each -> each.span().contains(words.get().start()))
                    .isPresent();
        }
        return placed.decision().judgement() instanceof Judgement.OfWords of
                && of.place().sectionId().equals(sectionId);
    }

    /// Lays no other source: a library may have more than are kept read.
    List<Placed> ofSource(String sourceId) {
        List<Placed> placed = new ArrayList<>(in(sourceId));
        ledger.all().stream()
                .filter(each -> ledger.sourceOf(each).isEmpty()
                        && ledger.subject(each).filter(sourceId::equals).isPresent())
                .map(this::unbound)
                .forEach(placed::add);
        return byNumber(placed);
    }

    List<Placed> ofPerson(String who) {
        return all().stream()
                .filter(placed -> placed.decision().who().equals(who))
                .toList();
    }

    /// @param unsaved how many decisions are not in the journal yet
    DecisionTally tally(int unsaved) {
        List<Placed> placed = all();
        int homeless = (int) placed.stream().filter(Placed::isHomeless).count();
        int undone = (int) placed.stream().filter(each -> !each.inForce()).count();
        return new DecisionTally(ledger.all().size(), placed.size() - homeless, homeless, undone, unsaved);
    }
}
