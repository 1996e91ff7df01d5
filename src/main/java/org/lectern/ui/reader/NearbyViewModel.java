package org.lectern.ui.reader;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.search.Hit;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

/// What lies near the open section: the other hits of its source, in the order of the text, and sections like it.
public final class NearbyViewModel {

    private static final int MOST_SIMILAR = 4;

    private final Library library;
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<Nearby> nearby = new ReadOnlyObjectWrapper<>(Nearby.NOTHING);
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private Optional<Opening> opened = Optional.empty();

    NearbyViewModel(Library library, TaskRunner runner) {
        this.library = library;
        this.runner = runner;
    }

    /// A section that speaks of the same things.
    ///
    /// @param hit    the section
    /// @param source title of its source
    public record Similar(Hit hit, String source) {}

    /// @param at       the place of the open section among the hits of its source, from 1; 0 where it is none
    /// @param of       how many hits of its source are listed
    /// @param all      false where more of them wait below those listed
    /// @param previous the hit before it in the source
    /// @param next     the hit after it in the source
    /// @param similar  sections like it, best first
    public record Nearby(
            int at, int of, boolean all, Optional<String> previous, Optional<String> next, List<Similar> similar) {

        static final Nearby NOTHING = new Nearby(0, 0, true, Optional.empty(), Optional.empty(), List.of());

        public Nearby {
            similar = List.copyOf(similar);
        }
    }

    public ReadOnlyObjectProperty<Nearby> nearbyProperty() {
        return nearby.getReadOnlyProperty();
    }

    /// Whether the sections like it are shown.
    public BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    /// Folds the sections like it away; false where they were.
    boolean fold() {
        boolean was = unfolded.get();
        unfolded.set(false);
        return was;
    }

    void open(Opening opening) {
        opened = Optional.of(opening);
        runner.run(Lane.NEARBY, Duration.ZERO, _ -> find(opening), nearby::set, _ -> nearby.set(Nearby.NOTHING));
    }

    /// Finds the same again, after the library changed.
    void renew() {
        opened.ifPresent(this::open);
    }

    void close() {
        opened = Optional.empty();
        runner.cancel(Lane.NEARBY);
        nearby.set(Nearby.NOTHING);
    }

    private Nearby find(Opening opening) {
        List<String> hits = inOrderOfTheText(opening);
        int at = hits.indexOf(opening.sectionId());
        Map<String, String> titles = library.sources().stream()
                .collect(Collectors.toMap(SourceSummary::id, SourceSummary::title, (one, _) -> one));
        List<Similar> similar = library.similar(opening.sectionId(), MOST_SIMILAR).stream()
                .map(hit -> new Similar(hit, titles.getOrDefault(hit.sourceId(), hit.sourceId())))
                .toList();
        return new Nearby(
                at + 1,
                hits.size(),
                opening.allListed(),
                at > 0 ? Optional.of(hits.get(at - 1)) : Optional.empty(),
                at >= 0 && at + 1 < hits.size() ? Optional.of(hits.get(at + 1)) : Optional.empty(),
                similar);
    }

    private List<String> inOrderOfTheText(Opening opening) {
        return library.section(opening.sectionId()).stream()
                .flatMap(section -> library.source(section.section().sourceId()).stream())
                .flatMap(source -> source.sections().stream())
                .map(section -> section.section().id())
                .filter(opening.listed()::contains)
                .toList();
    }
}
