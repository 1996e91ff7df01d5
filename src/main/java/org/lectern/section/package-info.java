/// Where does one section end and the next begin?
///
/// Also what a section is about and whom it cites. Everything is read from blocks by rules whose words are data; the
/// same document always gives the same sections.
@NullMarked
package org.lectern.section;

import org.jspecify.annotations.NullMarked;
