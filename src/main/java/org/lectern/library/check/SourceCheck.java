package org.lectern.library.check;

import java.util.List;

/// Looks for one kind of trouble in a source.
@FunctionalInterface
interface SourceCheck {

    List<Finding> check(OpenSource source);
}
