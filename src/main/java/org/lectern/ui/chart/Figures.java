package org.lectern.ui.chart;

import java.util.List;

/// A chart as a table in words.
///
/// @param title what it shows
/// @param head  the names of the columns, that of the bars first
/// @param rows  a bar each, with as many cells as the head
public record Figures(String title, List<String> head, List<List<String>> rows) {

    public Figures {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }
}
