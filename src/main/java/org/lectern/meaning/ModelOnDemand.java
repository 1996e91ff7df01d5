package org.lectern.meaning;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The model, loaded when it is first needed and then kept; empty while it is switched off, and for good where this
/// system can't run it. Safe for many threads: who comes while it is being loaded waits, about a second.
public final class ModelOnDemand implements Supplier<Optional<SentenceModel>> {

    private final String name;
    private final Supplier<Optional<SentenceModel>> loading;
    private final BooleanSupplier wanted;
    private boolean loaded;
    private Optional<SentenceModel> model = Optional.empty();

    /// @param name    that the model will have, so that one need not load it to know
    /// @param loading makes the model; called once at most
    /// @param wanted  whether the user wants search by meaning, asked each time
    public ModelOnDemand(String name, Supplier<Optional<SentenceModel>> loading, BooleanSupplier wanted) {
        this.name = name;
        this.loading = loading;
        this.wanted = wanted;
    }

    /// Search by words alone.
    public static ModelOnDemand never() {
        return new ModelOnDemand("", Optional::empty, () -> false);
    }

    /// As [SentenceModel#name()].
    public String name() {
        return name;
    }

    /// Whether it is worth looking for vectors; does not load.
    public boolean isWanted() {
        return wanted.getAsBoolean();
    }

    @Override
    public synchronized Optional<SentenceModel> get() {
        if (!isWanted()) {
            return Optional.empty();
        }
        if (!loaded) {
            model = loading.get();
            loaded = true;
        }
        return model;
    }
}
