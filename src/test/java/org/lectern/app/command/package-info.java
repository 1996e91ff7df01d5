/// Does the command line print what scripts rely on?
@NullMarked
package org.lectern.app.command;

import org.jspecify.annotations.NullMarked;
