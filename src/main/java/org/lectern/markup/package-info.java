/// How does Markdown become blocks with offsets?
///
/// The only package that knows the Markdown parser. Everything else sees an immutable tree of blocks whose words lead
/// back to the canonical text, character by character.
@NullMarked
package org.lectern.markup;

import org.jspecify.annotations.NullMarked;
