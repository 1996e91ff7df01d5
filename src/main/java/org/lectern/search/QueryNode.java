package org.lectern.search;

import java.util.List;
import org.lectern.knowledge.Span;

/// What a person asked for, as a tree. Spans count in the query as typed.
sealed interface QueryNode {

    /// A run of plain words, to be read for concepts and reduced to what carries meaning.
    record Words(Span span) implements QueryNode {}

    /// Words in this order, with at most `slop` moves between them.
    record Phrase(String text, int slop) implements QueryNode {}

    /// All words that begin so.
    record Prefix(String start) implements QueryNode {}

    /// `field:value`; the value is words, a phrase or a prefix as typed.
    record Fielded(QueryField field, String value, QueryNode inner) implements QueryNode {}

    /// Days from and to, both included, as `yyyymmdd`.
    record Dates(QueryField field, int from, int to) implements QueryNode {}

    record Not(QueryNode inner) implements QueryNode {}

    /// `+x`
    record Required(QueryNode inner) implements QueryNode {}

    /// Joined by AND.
    record All(List<QueryNode> parts) implements QueryNode {}

    /// Joined by OR.
    record Any(List<QueryNode> parts) implements QueryNode {}

    /// Side by side without a word between them.
    record Together(List<QueryNode> parts) implements QueryNode {}

    /// Nothing was asked for: everything answers.
    record Everything() implements QueryNode {}
}
