/// How are the counts of a library drawn, so that each bar leads to what it counts?
@NullMarked
package org.lectern.ui.chart;

import org.jspecify.annotations.NullMarked;
