/// How does a file come onto the disk so that nothing is lost?
///
/// Knows paths and bytes, and nothing of what is in a file. Files that are only added to are the business of those who
/// keep them.
@NullMarked
package org.lectern.disk;

import org.jspecify.annotations.NullMarked;
