package org.lectern.search;

import org.lectern.index.Analysis;

/// What every query over one snapshot is built with.
record QueryTools(
        Analysis analysis,
        SlotReader slots,
        WordQueries words,
        FieldQueries fields,
        IndexWords indexWords,
        Weights weights,
        SearchLimits limits) {}
