/// What support does a statement show, and does it sell?
///
/// [Appraiser] cuts the blocks of a source into units (sentences, bullets, headings, captions), reads from where the
/// whole source speaks, and says of every unit which support it shows by itself and which promotional claims it makes.
/// What counts as a cue is data beside this package (`*.yaml`); the classes here only know how cues are matched, in
/// whose voice they stand, and which of two levels goes first. Costs grow linearly with the text.
@NullMarked
package org.lectern.appraisal;

import org.jspecify.annotations.NullMarked;
