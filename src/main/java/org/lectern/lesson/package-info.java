/// What is a lesson, and how is it written in a file that a teacher can edit by hand?
///
/// A lesson is Markdown with front matter: `##` begins a step, a fenced `quote` block names where the block quote after
/// it was taken from, `### Answer` and `### Notes` hold what is revealed and what is said. What is not understood is
/// kept as it stands, byte for byte.
@NullMarked
package org.lectern.lesson;

import org.jspecify.annotations.NullMarked;
