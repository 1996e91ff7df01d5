/// What can be asked of Lectern without a window?
///
/// One class a command. Data goes to standard output, messages to standard error; exit code 0, 1 where a problem was
/// found, 2 for wrong usage. The shapes of the JSON are a contract with scripts and are changed only on purpose.
@NullMarked
package org.lectern.app.command;

import org.jspecify.annotations.NullMarked;
