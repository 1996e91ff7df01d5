package org.lectern.search.language;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.knowledge.Span;

/// What a person asked for, as a tree. Spans count in the query as typed.
public sealed interface QueryNode {

    /// A run of plain words, to be read for concepts and reduced to what carries meaning.
    record Words(Span span) implements QueryNode {}

    /// Words in this order, with at most `slop` moves between them; `span` is that of the words without the quotes.
    record Phrase(String text, int slop, Span span) implements QueryNode {}

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

    /// Whether there are words and nothing else.
    default boolean isPlain() {
        return switch (this) {
            case Words _ -> true;
            case Together(List<QueryNode> parts) -> parts.stream().allMatch(QueryNode::isPlain);
            default -> false;
        };
    }

    /// Whether it narrows and lends no weight.
    default boolean isCondition() {
        return this instanceof Dates
                || this instanceof Fielded fielded
                        && fielded.field() != QueryField.TITLE
                        && fielded.field() != QueryField.TEXT;
    }

    /// What stands side by side, whatever groups it was typed in; what is typed again and again, once.
    static List<QueryNode> flat(List<QueryNode> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Together(var inner) ? flat(inner).stream() : Stream.of(part))
                .distinct()
                .toList();
    }

    /// Where plain words stand, in order: all but operators, phrases and what stands behind the name of a field.
    default List<Span> wordSpans() {
        return spans().toList();
    }

    /// Where words stand that a section is to have: plain ones, phrases, and those of a field of text. Not what is left
    /// out, nor the names of fields, nor values that are no words of a section.
    default Stream<Span> asked() {
        return switch (this) {
            case Words words -> Stream.of(words.span());
            case Phrase phrase -> Stream.of(phrase.span());
            case Fielded fielded when fielded.isCondition() -> Stream.empty();
            case Fielded fielded -> fielded.inner().asked();
            case Required required -> required.inner().asked();
            case All all -> all.parts().stream().flatMap(QueryNode::asked);
            case Any any -> any.parts().stream().flatMap(QueryNode::asked);
            case Together together -> together.parts().stream().flatMap(QueryNode::asked);
            case Not _, Prefix _, Dates _, Everything _ -> Stream.empty();
        };
    }

    private Stream<Span> spans() {
        return switch (this) {
            case Words words -> Stream.of(words.span());
            case Not not -> not.inner().spans();
            case Required required -> required.inner().spans();
            case All all -> all.parts().stream().flatMap(QueryNode::spans);
            case Any any -> any.parts().stream().flatMap(QueryNode::spans);
            case Together together -> together.parts().stream().flatMap(QueryNode::spans);
            case Phrase _, Prefix _, Fielded _, Dates _, Everything _ -> Stream.empty();
        };
    }

    /// Nothing was asked for: everything answers.
    record Everything() implements QueryNode {}
}
