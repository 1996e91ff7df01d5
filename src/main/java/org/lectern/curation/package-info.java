/// What did people decide, when and why?
///
/// A journal to which lines are only ever added; what a decision is about; how it finds its words again after a text
/// has changed; how far two people agree. Nothing here knows how a library shows the outcome.
@NullMarked
package org.lectern.curation;

import org.jspecify.annotations.NullMarked;
