package org.lectern.ui.reader;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lectern.knowledge.Section;
import org.lectern.library.Library;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;

/// Which section is open, and its reading: when it opens, again after a decision, again after a change from outside.
final class OpenSection {

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> failed;
    private final Set<Integer> revealed = new HashSet<>();
    private Optional<Opening> opened = Optional.empty();
    private Optional<ReadingTable.Laid> laid = Optional.empty();
    private boolean withoutClaims;

    /// @param failed why it could not be read
    OpenSection(Library library, TaskRunner runner, Consumer<String> failed) {
        this.library = library;
        this.runner = runner;
        this.failed = failed;
    }

    void open(Opening opening, Consumer<Reading> done) {
        opened = Optional.of(opening);
        revealed.clear();
        read(done);
    }

    void close() {
        runner.cancel(Lane.READING);
        opened = Optional.empty();
    }

    /// Whether another section than the one that is shown is being read.
    boolean isOnItsWay(ReaderState shown) {
        return opened.isPresent()
                && !(shown instanceof ReaderState.Open(Reading reading)
                        && reading.section().section().id().equals(opened.get().sectionId()))
                && !(shown instanceof ReaderState.Failed);
    }

    /// What it was opened for is another answer from now on.
    ///
    /// @return what is open, with that
    Optional<Opening> stay(SearchRequest asked, SearchResults results) {
        opened = opened.map(open -> Opening.of(open.sectionId(), asked, results));
        return opened;
    }

    /// Holds sentences that sell back from now on, or no longer.
    ///
    /// @return what is open and must be opened again, where that is a change
    Optional<Opening> holdBack(boolean on) {
        boolean change = on != withoutClaims;
        withoutClaims = on;
        return opened.filter(_ -> change);
    }

    /// Shows what was held back in one paragraph.
    ///
    /// @param paragraph where its block begins in the canonical text
    void reveal(int paragraph, Consumer<Reading> done) {
        revealed.add(paragraph);
        read(done);
    }

    /// Reads again what is on its way.
    void read(Consumer<Reading> done) {
        ReadingTable table = table();
        opened.ifPresent(opening ->
                runner.run(Lane.READING, Duration.ZERO, _ -> table.read(opening), read -> take(read, done), failed));
    }

    /// Where the section is none any more, the one that has its beginning now.
    void readAfterDecision(Section before, Consumer<Reading> done) {
        ReadingTable table = table();
        opened.ifPresent(opening -> runner.run(
                Lane.READING,
                Duration.ZERO,
                _ -> table.read(opening.in(table.now(before))),
                read -> {
                    opened = Optional.of(
                            opening.in(read.reading().section().section().id()));
                    take(read, done);
                },
                failed));
    }

    /// @param gone called where it is no longer there
    void readAfterChange(Consumer<Reading> done, Runnable gone) {
        ReadingTable table = table();
        opened.ifPresent(opening -> runner.run(
                Lane.READING,
                Duration.ZERO,
                _ -> table.readIfThere(opening),
                now -> now.ifPresentOrElse(read -> take(read, done), gone),
                failed));
    }

    private ReadingTable table() {
        return new ReadingTable(library, withoutClaims, Set.copyOf(revealed), laid);
    }

    private void take(ReadingTable.Read read, Consumer<Reading> done) {
        laid = Optional.of(read.laid());
        done.accept(read.reading());
    }
}
