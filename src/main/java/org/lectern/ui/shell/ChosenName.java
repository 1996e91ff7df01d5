package org.lectern.ui.shell;

import org.lectern.ui.curation.Person;

/// The person's name as it stands in the settings.
///
/// @param systemUser what the system calls her
record ChosenName(Choices choices, String systemUser) implements Person {

    static ChosenName of(Choices choices) {
        return new ChosenName(choices, System.getProperty("user.name", ""));
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
            choices.keep();
        }
    }
}
