package org.lectern.ui.classroom;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.lesson.Lesson;
import org.lectern.library.Library;
import org.lectern.library.lessons.Spot;
import org.lectern.library.lessons.StepMaker;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.style.Texts;

/// "Spot the claim": statements drawn by a number, to be judged before the key is revealed.
public final class SpotViewModel {

    static final int FEWEST = 2;
    static final int MOST = 40;
    private static final int USUAL = 8;
    private static final int SEEDS = 100_000;

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final Clock clock;
    private final IntegerProperty count = new SimpleIntegerProperty(USUAL);
    private final StringProperty seed = new SimpleStringProperty("1");
    private final ReadOnlyObjectWrapper<Optional<Spot>> spot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper revealed = new ReadOnlyIntegerWrapper();

    /// @param say tells a person what went wrong, in one sentence
    public SpotViewModel(Library library, TaskRunner runner, Consumer<String> say, Clock clock) {
        this.library = library;
        this.runner = runner;
        this.say = say;
        this.clock = clock;
    }

    /// The statements; empty while it is closed.
    public ReadOnlyObjectProperty<Optional<Spot>> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    public IntegerProperty countProperty() {
        return count;
    }

    /// The number that decides which statements, as typed.
    public StringProperty seedProperty() {
        return seed;
    }

    /// How many of the statements, from the first on, show their key.
    public ReadOnlyIntegerProperty revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    /// Draws as the count and the number say.
    public void draw() {
        int wanted = Math.clamp(count.get(), FEWEST, MOST);
        Optional<Long> number = number();
        if (number.isEmpty()) {
            say.accept(Texts.text("spot.number", seed.get()));
            return;
        }
        runner.run(Lane.SPOT, Duration.ZERO, _ -> Spot.draw(library, wanted, number.get()), this::show, say);
    }

    private Optional<Long> number() {
        try {
            return Optional.of(Long.parseLong(seed.get().strip()));
        } catch (NumberFormatException typo) {
            return Optional.empty();
        }
    }

    private void show(Spot drawn) {
        revealed.set(0);
        spot.set(Optional.of(drawn));
    }

    /// Another sheet, by a number that follows from the clock.
    public void drawAnother() {
        seed.set(Long.toString(1 + Math.floorMod(clock.millis(), SEEDS)));
        draw();
    }

    public void close() {
        runner.cancel(Lane.SPOT);
        spot.set(Optional.empty());
    }

    /// Shows the key of the next statement.
    public void reveal() {
        spot.get().ifPresent(drawn -> revealed.set(Math.min(drawn.items().size(), revealed.get() + 1)));
    }

    /// Shows the key of all, or of none where all are shown.
    public void revealAll() {
        spot.get()
                .ifPresent(drawn -> revealed.set(
                        revealed.get() == drawn.items().size()
                                ? 0
                                : drawn.items().size()));
    }

    /// The sheet as it goes into a lesson.
    public Optional<StepIdea> idea() {
        return spot.get().map(drawn -> maker -> Optional.of(maker.spot(drawn)));
    }

    /// The sheet as a lesson of its own, to present or to hand out; it is not saved.
    public Optional<Lesson> lesson() {
        return spot.get()
                .map(drawn -> NewLessons.begin(library, Texts.text("spot.lesson", drawn.seed()), clock)
                        .withStep(new StepMaker(library).spot(drawn)));
    }
}
