package org.lectern.ui.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.export.ComparisonFile;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.library.compare.Comparison;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// Which comparison is open, in which order, and its way into a file.
public final class CompareViewModel {

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param say tells a person how a file went, in one sentence
    public CompareViewModel(Library library, TaskRunner runner, Consumer<String> say) {
        this.library = library;
        this.runner = runner;
        this.say = say;
    }

    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return comparison.get().isPresent();
    }

    public void open(Facet facet) {
        runner.run(
                Lane.COMPARISON, Duration.ZERO, _ -> Optional.of(Comparison.of(library, facet)), comparison::set, say);
    }

    public void sort(Comparator<Comparison.Row> order) {
        comparison.set(comparison.get().map(open -> open.sorted(order)));
    }

    public void close() {
        runner.cancel(Lane.COMPARISON);
        comparison.set(Optional.empty());
    }

    /// Writes the open comparison: CSV where the name ends so, else HTML.
    public void save(Path file) {
        comparison.get().ifPresent(open -> {
            ComparisonFile out = new ComparisonFile(open, Texts::name);
            boolean csv = file.toString().endsWith(".csv");
            runner.run(
                    Lane.COMPARISON,
                    Duration.ZERO,
                    _ -> written(file, csv ? out.csv() : out.html()),
                    written -> say.accept(Texts.text("compare.saved", written)),
                    say);
        });
    }

    private static Path written(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
