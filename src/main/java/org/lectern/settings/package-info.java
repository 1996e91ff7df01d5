/// What did the user choose, and where is it kept?
///
/// One small properties file in the user's configuration folder. Nothing here knows a window.
@NullMarked
package org.lectern.settings;

import org.jspecify.annotations.NullMarked;
