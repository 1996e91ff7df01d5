package org.lectern.ui.shell;

import java.util.function.Consumer;
import org.lectern.ui.curation.Person;

/// The person's name as it stands in the settings.
///
/// @param systemUser what the system calls her
/// @param say        tells a sentence, as where the name could not be kept
record ChosenName(Choices choices, String systemUser, Consumer<String> say) implements Person {

    static ChosenName of(Choices choices, Consumer<String> say) {
        return new ChosenName(choices, System.getProperty("user.name", ""), say);
    }

    @Override
    public String name() {
        return choices.get().nameOr(systemUser);
    }

    @Override
    public boolean isKnown() {
        return !choices.get().name().isEmpty();
    }

    @Override
    public void call(String name) {
        if (!choices.get().name().equals(name)) {
            choices.change(settings -> settings.withName(name));
            choices.keep().ifPresent(say);
        }
    }
}
