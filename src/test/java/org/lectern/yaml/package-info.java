@NullMarked
package org.lectern.yaml;

import org.jspecify.annotations.NullMarked;
