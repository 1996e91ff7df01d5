package org.lectern.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Span;
import org.lectern.search.language.QueryNode.All;
import org.lectern.search.language.QueryNode.Any;
import org.lectern.search.language.QueryNode.Dates;
import org.lectern.search.language.QueryNode.Everything;
import org.lectern.search.language.QueryNode.Fielded;
import org.lectern.search.language.QueryNode.Not;
import org.lectern.search.language.QueryNode.Phrase;
import org.lectern.search.language.QueryNode.Prefix;
import org.lectern.search.language.QueryNode.Required;
import org.lectern.search.language.QueryNode.Together;
import org.lectern.search.language.QueryNode.Words;
import org.lectern.search.language.QueryToken.Kind;

/// Reads the query language. There is no wrong query: an operator without anything to work on is passed over, a
/// bracket too many is punctuation, and nesting beyond the limit is read flat. OR binds weakest, then AND, then
/// standing side by side.
public final class QueryParser {

    private final List<QueryToken> tokens;
    private final int deepest;
    private int at;
    private int depth;

    private QueryParser(List<QueryToken> tokens, int deepest) {
        this.tokens = tokens;
        this.deepest = deepest;
    }

    public static QueryNode parse(String query, int deepest) {
        QueryParser parser = new QueryParser(withoutProseBrackets(QueryLexer.tokens(query)), deepest);
        List<QueryNode> parts = new ArrayList<>();
        while (parser.at < parser.tokens.size()) {
            parts.add(parser.any());
            if (parser.sees(Kind.CLOSE)) {
                parser.at++;
            }
        }
        return together(parts);
    }

    /// Brackets group only where there is something to group: in "creatine kinase (CK) level" they are prose.
    private static List<QueryToken> withoutProseBrackets(List<QueryToken> tokens) {
        boolean grouping = false;
        for (int i = 0; i < tokens.size(); i++) {
            QueryToken token = tokens.get(i);
            grouping |= token.is(Kind.AND) || token.is(Kind.OR) || token.is(Kind.NOT);
            grouping |= token.is(Kind.OPEN)
                    && (token.sign() != ' ' || (i > 0 && tokens.get(i - 1).is(Kind.FIELD)));
        }
        return grouping
                ? tokens
                : tokens.stream()
                        .filter(token -> !token.is(Kind.OPEN) && !token.is(Kind.CLOSE))
                        .toList();
    }

    private QueryNode any() {
        List<QueryNode> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (skip(Kind.OR));
        List<QueryNode> real = withoutNothing(parts);
        return real.size() > 1 ? new Any(real) : first(real);
    }

    private QueryNode all() {
        List<QueryNode> parts = new ArrayList<>();
        do {
            parts.add(sideBySide());
        } while (skip(Kind.AND));
        List<QueryNode> real = withoutNothing(parts);
        return real.size() > 1 ? new All(real) : first(real);
    }

    private QueryNode sideBySide() {
        List<QueryNode> parts = new ArrayList<>();
        while (at < tokens.size() && !sees(Kind.AND) && !sees(Kind.OR) && !sees(Kind.CLOSE)) {
            part().ifPresent(parts::add);
        }
        return together(parts);
    }

    private Optional<QueryNode> part() {
        QueryToken token = tokens.get(at);
        if (skip(Kind.NOT)) {
            boolean works = at < tokens.size() && !sees(Kind.AND) && !sees(Kind.OR) && !sees(Kind.CLOSE);
            return works ? part().map(Not::new) : Optional.empty();
        }
        Optional<QueryNode> node = switch (token.kind()) {
            case OPEN -> group();
            case FIELD -> fielded();
            case WORD -> Optional.of(words(token.sign() == ' '));
            default -> Optional.of(plain(tokens.get(at++)));
        };
        return node.map(part -> switch (token.sign()) {
            case '-' -> new Not(part);
            case '+' -> new Required(part);
            default -> part;
        });
    }

    private Optional<QueryNode> group() {
        at++;
        if (depth >= deepest) {
            return Optional.empty();
        }
        depth++;
        QueryNode inner = any();
        depth--;
        skip(Kind.CLOSE);
        return inner instanceof Everything ? Optional.empty() : Optional.of(inner);
    }

    /// Neighbouring words without a sign are one run, so that names of several words are recognised in it.
    private QueryNode words(boolean run) {
        Span span = tokens.get(at++).span();
        while (run && sees(Kind.WORD) && tokens.get(at).sign() == ' ') {
            span = new Span(span.start(), tokens.get(at++).span().end());
        }
        return new Words(span);
    }

    private Optional<QueryNode> fielded() {
        QueryField field = QueryField.of(tokens.get(at++).text()).orElseThrow();
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        QueryToken value = tokens.get(at);
        if (value.is(Kind.OPEN)) {
            return group().map(inner -> into(field, inner));
        }
        if (value.is(Kind.CLOSE)) {
            return Optional.empty();
        }
        at++;
        return Optional.of(field.isDate() ? dates(field, value) : new Fielded(field, value.text(), plain(value)));
    }

    /// A field before a bracket holds for each part inside. A run of words is one value, but of a date field each word
    /// is a date of its own, any of which will do.
    private QueryNode into(QueryField field, QueryNode inner) {
        return switch (inner) {
            case All(var parts) ->
                new All(parts.stream().map(part -> into(field, part)).toList());
            case Any(var parts) ->
                new Any(parts.stream().map(part -> into(field, part)).toList());
            case Together(var parts) ->
                new Together(parts.stream().map(part -> into(field, part)).toList());
            case Not(var part) -> new Not(into(field, part));
            case Required(var part) -> new Required(into(field, part));
            case Phrase phrase -> new Fielded(field, phrase.text(), phrase);
            case Prefix prefix -> new Fielded(field, prefix.start(), prefix);
            case Words words -> field.isDate() ? days(field, words.span()) : new Fielded(field, "", words);
            case Fielded _, Dates _, Everything _ -> inner;
        };
    }

    private QueryNode days(QueryField field, Span run) {
        List<QueryNode> days = new ArrayList<>();
        int first = 0;
        int end = tokens.size();
        while (first < end) {
            int middle = (first + end) / 2;
            if (tokens.get(middle).span().start() < run.start()) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        for (int i = first; i < tokens.size() && run.contains(tokens.get(i).span()); i++) {
            days.add(dates(field, tokens.get(i)));
        }
        return days.size() > 1 ? new Any(days) : first(days);
    }

    /// What is no date is left to the builder, which says so.
    private static QueryNode dates(QueryField field, QueryToken value) {
        return Period.of(value.text())
                .<QueryNode>map(period -> new Dates(field, period.from(), period.to()))
                .orElseGet(() -> new Fielded(field, value.text(), plain(value)));
    }

    private static QueryNode plain(QueryToken token) {
        return switch (token.kind()) {
            case PHRASE -> {
                boolean quoted = token.span().length() > token.text().length();
                int start = token.span().start() + (quoted ? 1 : 0);
                yield new Phrase(
                        token.text(),
                        token.slop(),
                        new Span(start, start + token.text().length()));
            }
            case PREFIX -> new Prefix(token.text());
            default -> new Words(token.span());
        };
    }

    private boolean sees(Kind kind) {
        return at < tokens.size() && tokens.get(at).is(kind);
    }

    private boolean skip(Kind kind) {
        boolean seen = sees(kind);
        if (seen) {
            at++;
        }
        return seen;
    }

    private static QueryNode together(List<QueryNode> parts) {
        List<QueryNode> real = withoutNothing(parts);
        return real.size() > 1 ? new Together(real) : first(real);
    }

    private static List<QueryNode> withoutNothing(List<QueryNode> parts) {
        return parts.stream().filter(part -> !(part instanceof Everything)).toList();
    }

    private static QueryNode first(List<QueryNode> parts) {
        return parts.isEmpty() ? new Everything() : parts.getFirst();
    }
}
