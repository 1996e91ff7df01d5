package org.lectern.ui.classroom;

import java.util.Optional;
import org.lectern.lesson.Step;
import org.lectern.library.lessons.StepMaker;

/// What a pane shows now, as a step of a lesson that is made off the window's thread.
@FunctionalInterface
public interface StepIdea {

    /// Empty where it is no longer there.
    Optional<Step> make(StepMaker maker);
}
