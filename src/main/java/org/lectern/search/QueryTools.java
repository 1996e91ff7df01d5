package org.lectern.search;

import org.lectern.index.Analysis;
import org.lectern.search.reading.SlotReader;
import org.lectern.search.words.IndexWords;

/// What every query over one snapshot is built with.
record QueryTools(
        Analysis analysis,
        SlotReader slots,
        WordQueries words,
        FieldQueries fields,
        IndexWords indexWords,
        Weights weights,
        SearchLimits limits) {}
