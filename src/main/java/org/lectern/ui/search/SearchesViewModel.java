package org.lectern.ui.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.search.SearchRequest;
import org.lectern.settings.KeptSearch;
import org.lectern.settings.Searches;
import org.lectern.settings.SearchesFile;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.control.WorkTrouble;
import org.lectern.ui.style.Texts;

/// The searches that led somewhere and those that were given a name, kept in their file as they change.
public final class SearchesViewModel {

    private final SearchesFile file;
    private final TaskRunner runner;
    private final Consumer<String> say;
    private final Optional<String> note;
    private final boolean writable;
    private final ReadOnlyObjectWrapper<Searches> searches;
    private final ReadOnlyObjectWrapper<Optional<String>> renaming = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> replacing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicReference<List<UnaryOperator<Searches>>> unwritten = new AtomicReference<>(List.of());

    /// @param say tells a person what went wrong, in one sentence
    public SearchesViewModel(SearchesFile file, TaskRunner runner, Consumer<String> say) {
        this.file = file;
        this.runner = runner;
        this.say = say;
        SearchesFile.Loaded loaded = file.load();
        note = loaded.note();
        writable = loaded.writable();
        searches = new ReadOnlyObjectWrapper<>(loaded.searches());
    }

    public ReadOnlyObjectProperty<Searches> searchesProperty() {
        return searches.getReadOnlyProperty();
    }

    /// One sentence where the file could not be read in full.
    public Optional<String> note() {
        return note;
    }

    /// The name that is being changed.
    public ReadOnlyObjectProperty<Optional<String>> renamingProperty() {
        return renaming.getReadOnlyProperty();
    }

    /// The request led to a text that was opened by choice.
    public void led(SearchRequest request) {
        change(now -> now.led(Keeping.of(request)));
    }

    /// The name of another search, which gives way when the same name is given once more; empty where there is none.
    public ReadOnlyObjectProperty<Optional<String>> replacingProperty() {
        return replacing.getReadOnlyProperty();
    }

    public void startRenaming(String name) {
        replacing.set(Optional.empty());
        renaming.set(Optional.of(name));
    }

    public void endRenaming() {
        replacing.set(Optional.empty());
        renaming.set(Optional.empty());
    }

    /// Another name is typed: nothing is replaced any more.
    public void thinkAgain() {
        replacing.set(Optional.empty());
    }

    /// Gives the name that was typed: to the search that is being renamed, else to this request. A name that another
    /// search has is given only when it is asked for a second time.
    public void name(String typed, SearchRequest request) {
        if (typed.isBlank()) {
            return;
        }
        Optional<String> other = another(typed, request);
        if (other.isPresent() && !other.equals(replacing.get())) {
            replacing.set(other);
            return;
        }
        replacing.set(Optional.empty());
        Optional<String> before = renaming.get();
        renaming.set(Optional.empty());
        change(
                before.isPresent()
                        ? now -> now.rename(before.get(), typed)
                        : now -> now.save(typed, Keeping.of(request)));
        if (!writable) {
            note.ifPresent(say);
        }
    }

    /// The name of the search that has this one already and is not the one that is meant.
    private Optional<String> another(String typed, SearchRequest request) {
        Optional<Searches.Saved> named = searches.get().saved(typed);
        Optional<Searches.Saved> renamed = renaming.get().flatMap(searches.get()::saved);
        return named.filter(each -> renamed.isPresent()
                        ? !each.equals(renamed.get())
                        : !each.search().equals(Keeping.of(request)))
                .map(Searches.Saved::name);
    }

    /// Takes a search out of the list that it stands in.
    public void forget(Offer offer) {
        switch (offer) {
            case Offer.Earlier(KeptSearch search) -> change(now -> now.withoutEarlier(search));
            case Offer.Saved(Searches.Saved saved) -> {
                change(now -> now.without(saved.name()));
                renaming.get().filter(saved.name()::equals).ifPresent(_ -> endRenaming());
            }
            case Offer.Named _ -> {
                // A name that the library has is not ours to forget.
            }
        }
    }

    /// What an offer asks.
    public static SearchRequest request(Offer offer) {
        return switch (offer) {
            case Offer.Named(var completion) -> SearchRequest.of(completion.text());
            case Offer.Earlier(KeptSearch search) -> Keeping.request(search);
            case Offer.Saved(Searches.Saved saved) -> Keeping.request(saved.search());
        };
    }

    /// True where asking this is worth a name.
    public static boolean isWorthKeeping(SearchRequest request) {
        return !Keeping.of(request).isBlank();
    }

    public static KeptSearch kept(SearchRequest request) {
        return Keeping.of(request);
    }

    /// Saved searches, then earlier ones, newest first.
    public List<Offer> all() {
        List<Offer> all = new ArrayList<>();
        searches.get().saved().forEach(saved -> all.add(new Offer.Saved(saved)));
        searches.get().earlier().forEach(search -> all.add(new Offer.Earlier(search)));
        return all;
    }

    /// The searches in which each word typed begins a word of the name or of the query.
    List<Offer> like(String typed) {
        List<String> words = words(typed);
        return words.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(offer -> words.stream().allMatch(word -> begins(word, offer)))
                        .toList();
    }

    private static boolean begins(String word, Offer offer) {
        String text = switch (offer) {
            case Offer.Named(var completion) -> completion.text();
            case Offer.Earlier(KeptSearch search) -> search.query();
            case Offer.Saved(Searches.Saved saved) ->
                saved.name() + " " + saved.search().query();
        };
        return words(text).stream().anyMatch(own -> own.startsWith(word));
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]++"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void change(UnaryOperator<Searches> by) {
        Searches now = by.apply(searches.get());
        if (now.equals(searches.get())) {
            return;
        }
        searches.set(now);
        if (writable) {
            unwritten.updateAndGet(changes -> joined(changes, List.of(by)));
            runner.run(Lane.KEEPING, Duration.ZERO, _ -> write(), this::show, say);
        }
    }

    /// Another window's searches are seen with one's own, once these are written.
    private void show(Optional<Searches> written) {
        if (unwritten.get().isEmpty()) {
            written.ifPresent(searches::set);
        }
    }

    private static List<UnaryOperator<Searches>> joined(
            List<UnaryOperator<Searches>> first, List<UnaryOperator<Searches>> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static Searches changed(Searches searches, List<UnaryOperator<Searches>> changes) {
        Searches changed = searches;
        for (UnaryOperator<Searches> change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }

    /// Writes what is not written yet into what another window may have kept meanwhile; returns when it is on the disk.
    ///
    /// @return what is kept then; empty where there was nothing to write
    public Optional<Searches> write() {
        synchronized (file) {
            List<UnaryOperator<Searches>> changes = unwritten.getAndSet(List.of());
            try {
                return changes.isEmpty() ? Optional.empty() : Optional.of(file.change(now -> changed(now, changes)));
            } catch (IOException problem) {
                unwritten.updateAndGet(later -> joined(changes, later));
                throw new WorkTrouble(Texts.text("searches.notKept", TaskRunner.sentence(problem)), problem);
            }
        }
    }
}
