package org.lectern.ui.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.lectern.disk.WholeFile;
import org.lectern.export.ComparisonFile;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.library.compare.Comparison;
import org.lectern.ui.control.HowFar;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.control.WorkTrouble;
import org.lectern.ui.style.Texts;

/// Which comparison is open, in which order, which of its rows are shown, and its way into a file.
public final class CompareViewModel {

    /// What is read sooner needs no word on being awaited: it would only flicker.
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<CompareOrder> order = new SimpleObjectProperty<>(CompareOrder.AGREEMENT);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Comparison.Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Facet>> facet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<HowFar>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean renewed;

    /// @param say tells a person how a file went, in one sentence
    public CompareViewModel(Library library, TaskRunner runner, Consumer<String> say) {
        this.library = library;
        this.runner = runner;
        this.say = say;
        order.subscribe(_ -> choose());
        filter.subscribe(_ -> choose());
    }

    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// How far the reading is that a person waits for; empty while nobody does.
    public ReadOnlyObjectProperty<Optional<HowFar>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// Whether a comparison is shown or awaited.
    public ObservableValue<Boolean> openProperty() {
        return Bindings.createObjectBinding(
                () -> comparison.get().isPresent() || waiting.get().isPresent(), comparison, waiting);
    }

    /// Whose comparison is shown, or is asked for and still being read.
    public ReadOnlyObjectProperty<Optional<Facet>> facetProperty() {
        return facet.getReadOnlyProperty();
    }

    /// Whether what changes now is the same comparison read again, in which a person keeps the place.
    boolean isRenewed() {
        return renewed;
    }

    /// The rows that the filter leaves, in order.
    public ReadOnlyObjectProperty<List<Comparison.Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ObjectProperty<CompareOrder> orderProperty() {
        return order;
    }

    /// Words that the name of a shown concept, or another name of it, must begin with at some word.
    public StringProperty filterProperty() {
        return filter;
    }

    public void open(Facet asked) {
        filter.set("");
        runner.run(Lane.PATIENCE, PATIENCE, _ -> true, _ -> waiting.set(Optional.of(HowFar.BEGUN)), _ -> waited());
        read(asked);
    }

    /// Reads what is open again, after the library changed; the filter stays.
    public void renew() {
        if (comparison.get().isPresent()) {
            facet.get().ifPresent(this::read);
        }
    }

    private void read(Facet asked) {
        facet.set(Optional.of(asked));
        runner.run(
                Lane.COMPARISON,
                Duration.ZERO,
                progress -> Comparison.of(library, asked, progress),
                this::show,
                why -> {
                    waited();
                    facet.set(comparison.get().map(Comparison::facet));
                    say.accept(why);
                },
                (part, what) -> waiting.set(waiting.get().map(_ -> new HowFar(part, what))));
    }

    private void waited() {
        runner.cancel(Lane.PATIENCE);
        waiting.set(Optional.empty());
    }

    private void show(Comparison read) {
        renewed = comparison
                .get()
                .filter(before -> before.facet() == read.facet())
                .isPresent();
        comparison.set(Optional.of(read));
        choose();
        renewed = false;
        waited();
    }

    private void choose() {
        String wanted = filter.get();
        rows.set(comparison
                .get()
                .map(open -> open.sorted(order.get().comparator()).rows().stream()
                        .filter(row -> row.concept().labels().stream().anyMatch(label -> beginsWord(label, wanted)))
                        .toList())
                .orElse(List.of()));
    }

    static boolean beginsWord(String label, String typed) {
        return words(label).contains(words(typed).stripTrailing());
    }

    /// Each word behind one space, whatever stands between them: brackets, strokes, hyphens.
    private static String words(String name) {
        return (" " + name.toLowerCase(Locale.ROOT)).replaceAll("[^\\p{L}\\p{M}\\p{N}]++", " ");
    }

    public void close() {
        runner.cancel(Lane.COMPARISON);
        waited();
        comparison.set(Optional.empty());
        facet.set(Optional.empty());
        choose();
    }

    /// Writes the shown rows: CSV where the name ends so, else HTML. It is called kept once it is on the disk.
    public void save(Path file) {
        comparison.get().ifPresent(open -> {
            Comparison shown = new Comparison(open.facet(), open.sources(), rows.get());
            ComparisonFile out = new ComparisonFile(
                    shown, Texts::name, says -> Texts.text("says." + says), Texts.name(open.facet()));
            boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
            runner.run(
                    Lane.COMPARISON_FILE,
                    Duration.ZERO,
                    _ -> written(file, csv ? out.csv() : out.html()),
                    written -> say.accept(Texts.text("compare.saved", written)),
                    say);
        });
    }

    private static Path written(Path file, String text) {
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException problem) {
            throw new WorkTrouble(Texts.text("compare.notSaved", file), problem);
        }
    }
}
