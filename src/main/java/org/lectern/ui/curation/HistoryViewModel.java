package org.lectern.ui.curation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.curation.Decision;
import org.lectern.curation.Judgement;
import org.lectern.curation.Ledger;
import org.lectern.curation.Placed;
import org.lectern.disk.WholeFile;
import org.lectern.export.DecisionFile;
import org.lectern.library.Desk;
import org.lectern.library.Library;
import org.lectern.library.SourceSummary;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.control.WorkTrouble;
import org.lectern.ui.style.Texts;

/// What was decided so far, of a section, a source, by a person, or at all; newest first.
final class HistoryViewModel {

    /// Whose history is shown.
    enum Scope {
        ALL,
        SECTION,
        SOURCE,
        PERSON
    }

    private final Library library;
    private final TaskRunner runner;
    private final DecisionsViewModel decisions;
    private final Consumer<String> say;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<HistoryRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private List<HistoryRow> read = List.of();
    private Optional<String> section = Optional.empty();
    private Optional<String> source = Optional.empty();

    HistoryViewModel(Library library, TaskRunner runner, DecisionsViewModel decisions, Consumer<String> say) {
        this.library = library;
        this.runner = runner;
        this.decisions = decisions;
        this.say = say;
        scope.addListener((_, _, _) -> read());
        filter.addListener((_, _, _) -> narrow());
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    StringProperty filterProperty() {
        return filter;
    }

    /// Whether less than the whole history is asked for.
    boolean isNarrowed() {
        return scope.get() != Scope.ALL || !filter.get().isBlank();
    }

    /// Newest first.
    ReadOnlyObjectProperty<List<HistoryRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Of which section and source the history is shown, where one asks for that of a section or a source.
    void about(Optional<String> sectionId, Optional<String> sourceId) {
        section = sectionId;
        source = sourceId;
        if (scope.get() == Scope.SECTION || scope.get() == Scope.SOURCE) {
            read();
        }
    }

    void read() {
        Scope meant = scope.get();
        Optional<String> ofSection = section;
        Optional<String> ofSource = source;
        String who = decisions.person().name();
        runner.run(
                Lane.HISTORY,
                Duration.ZERO,
                _ -> rows(
                        switch (meant) {
                            case ALL -> desk().placed();
                            case SECTION -> ofSection.map(desk()::ofSection).orElse(List.of());
                            case SOURCE -> ofSource.map(desk()::ofSource).orElse(List.of());
                            case PERSON -> desk().ofPerson(who);
                        }),
                this::show,
                problem -> {
                    // Those of another scope must not stand under the name of this one.
                    show(List.of());
                    say.accept(problem);
                });
    }

    private Desk desk() {
        return library.desk();
    }

    private List<HistoryRow> rows(List<Placed> placed) {
        DecisionWords words = new DecisionWords(library.vocabulary());
        Map<String, String> titles = library.sources().stream()
                .collect(Collectors.toMap(SourceSummary::id, SourceSummary::title, (one, _) -> one));
        Map<String, Decision> byId = desk().decisions().stream()
                .collect(Collectors.toMap(Decision::id, Function.identity(), (one, _) -> one));
        return placed.reversed().stream()
                .map(each -> row(each, words, titles, byId))
                .toList();
    }

    /// A decision about a decision says about which.
    private static HistoryRow row(
            Placed placed, DecisionWords words, Map<String, String> titles, Map<String, Decision> byId) {
        Judgement judgement = placed.decision().judgement();
        Optional<Decision> named = judgement instanceof Judgement.OfDecision of
                ? Optional.ofNullable(byId.get(of.decision()))
                : Optional.empty();
        String what = words.of(judgement)
                + named.map(other -> " \u00b7 " + Texts.text("history.of", other.sequence()) + ": " + words.of(other))
                        .orElse("");
        Judgement about = named.map(Decision::judgement).orElse(judgement);
        return new HistoryRow(
                placed,
                DecisionWords.sentence(what),
                DecisionWords.words(about),
                about.source().map(id -> titles.getOrDefault(id, id)).orElse(""));
    }

    private void show(List<HistoryRow> now) {
        read = now;
        narrow();
    }

    private void narrow() {
        rows.set(read.stream().filter(row -> row.isMeant(filter.get())).toList());
    }

    /// Takes a decision back, or brings it back where it was undone.
    void toggle(HistoryRow row) {
        if (row.placed().inForce()) {
            decisions.undo(row.placed().decision());
        } else {
            decisions.redo(row.placed().decision());
        }
    }

    void undo() {
        decisions.undo();
    }

    void redo() {
        decisions.redo();
    }

    /// Writes the history as it is shown, oldest first: Markdown where the name ends with `.md`, else CSV.
    void save(Path file) {
        List<Placed> shown =
                rows.get().reversed().stream().map(HistoryRow::placed).toList();
        runner.run(
                Lane.HISTORY_FILE,
                Duration.ZERO,
                _ -> write(new DecisionFile(shown, Ledger.of(library.desk().decisions())), file),
                written -> say.accept(Texts.text("history.exported", shown.size(), written.toString())),
                say);
    }

    private static Path write(DecisionFile table, Path file) {
        try {
            boolean markdown = file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
            WholeFile.write(file, (markdown ? table.markdown() : table.csv()).getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException problem) {
            throw new WorkTrouble(Texts.text("export.failed", file, TaskRunner.sentence(problem)), problem);
        }
    }
}
