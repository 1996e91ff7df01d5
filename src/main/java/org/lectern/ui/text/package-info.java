/// How is a text with its marks shown, so that every pane shows it alike?
@NullMarked
package org.lectern.ui.text;

import org.jspecify.annotations.NullMarked;
