package org.lectern.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The searches of one person in one library. A value: a change makes a new one.
///
/// @param earlier searches that led somewhere, newest first
/// @param saved   searches with a name, by name
public record Searches(List<KeptSearch> earlier, List<Saved> saved) {

    public static final int MOST_EARLIER = 50;

    private static final Comparator<Saved> BY_NAME =
            Comparator.comparing((Saved each) -> folded(each.name())).thenComparing(Saved::name);

    public static final Searches NONE = new Searches(List.of(), List.of());

    public Searches {
        earlier = List.copyOf(earlier);
        saved = saved.stream().sorted(BY_NAME).toList();
    }

    /// @param name   what the person calls it; unique, whatever its case
    /// @param search what it asks
    public record Saved(String name, KeptSearch search) {

        public Saved {
            name = name.strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a saved search needs a name");
            }
        }
    }

    /// With this search as the newest that led somewhere; of searches with the same words and filters, one is kept.
    public Searches led(KeptSearch search) {
        if (search.isBlank()) {
            return this;
        }
        Stream<KeptSearch> others = earlier.stream().filter(before -> !asksTheSame(before, search));
        return new Searches(
                Stream.concat(Stream.of(search), others).limit(MOST_EARLIER).toList(), saved);
    }

    private static boolean asksTheSame(KeptSearch one, KeptSearch other) {
        return folded(one.query()).equals(folded(other.query()))
                && one.include().equals(other.include())
                && one.exclude().equals(other.exclude());
    }

    public Searches withoutEarlier(KeptSearch search) {
        return new Searches(
                earlier.stream().filter(each -> !each.equals(search)).toList(), saved);
    }

    /// With the search under the name; one that had the name before gives way.
    public Searches save(String name, KeptSearch search) {
        Saved fresh = new Saved(name, search);
        List<Saved> all = new ArrayList<>(without(fresh.name()).saved);
        all.add(fresh);
        return new Searches(earlier, all);
    }

    public Searches rename(String name, String other) {
        Optional<Saved> found = saved(name);
        return found.isEmpty() ? this : without(name).save(other, found.get().search());
    }

    public Searches without(String name) {
        return new Searches(
                earlier,
                saved.stream()
                        .filter(each -> !folded(each.name()).equals(folded(name)))
                        .toList());
    }

    public Optional<Saved> saved(String name) {
        return saved.stream()
                .filter(each -> folded(each.name()).equals(folded(name)))
                .findFirst();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
