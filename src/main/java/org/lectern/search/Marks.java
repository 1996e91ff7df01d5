package org.lectern.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.lectern.index.Analysis;
import org.lectern.index.Fields;
import org.lectern.search.reading.Slot;

/// What is marked in a passage: the words typed and every name of the concepts that they were read for.
final class Marks {

    private final Analysis analysis;
    private final Set<Query> queries = new LinkedHashSet<>();

    Marks(Analysis analysis) {
        this.analysis = analysis;
    }

    void add(Slot slot) {
        switch (slot) {
            case Slot.Plain plain -> {
                if (!plain.stem().isEmpty()) {
                    add(List.of(plain.stem()), 0);
                }
                plain.instead().forEach(other -> add(List.of(other), 0));
            }
            case Slot.Named named -> {
                add(named.stems(), 0);
                named.concept().labels().forEach(label -> add(analysis.stems(label), 0));
            }
            case Slot.Meant meant -> {
                add(meant.stems(), 2);
                meant.group().also().forEach(also -> add(analysis.stems(also), 2));
            }
            case Slot.LeftOut _ -> {}
        }
    }

    void add(List<String> stems, int slop) {
        if (!stems.isEmpty()) {
            queries.add(WordQueries.in(Fields.TEXT, stems, slop));
        }
    }

    /// Words of the index; the stem of each is marked.
    void addWords(List<String> words) {
        words.forEach(word -> add(analysis.stems(word), 0));
    }

    List<Query> queries() {
        return new ArrayList<>(queries);
    }
}
