package org.lectern.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Span;
import org.lectern.search.language.QueryToken.Kind;

/// Cuts a query into tokens in one pass. A sign counts as an operator only where it plainly is one: a quote that
/// closes, a minus before a letter at the start of a word, a colon after the name of a field; anything else is a
/// plain character.
public final class QueryLexer {

    private static final int FARTHEST = 50;

    private static final int LONGEST_IDENTIFIER = 400;

    private final String query;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;
    private char sign = ' ';
    private int noQuoteFrom;

    private QueryLexer(String query) {
        this.query = query;
        this.noQuoteFrom = query.length();
    }

    static List<QueryToken> tokens(String query) {
        QueryLexer lexer = new QueryLexer(query);
        while (lexer.at < query.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = query.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (isSign(c)) {
            sign = c;
            at++;
        } else if (isQuote(c)) {
            phrase();
        } else if (c == '(') {
            add(Kind.OPEN, "(", at, at + 1);
        } else if (c == ')') {
            add(Kind.CLOSE, ")", at, at + 1);
        } else {
            chunk();
        }
    }

    /// Plus and minus count at the start of a word only, and only before a letter, a quote or a bracket.
    private boolean isSign(char c) {
        boolean starts = at == 0 || isSpace(query.charAt(at - 1)) || query.charAt(at - 1) == '(';
        if ((c != '-' && c != '+') || !starts || at + 1 >= query.length()) {
            return false;
        }
        char follows = query.charAt(at + 1);
        return Character.isLetter(follows) || isQuote(follows) || follows == '(';
    }

    private void phrase() {
        int close = at < noQuoteFrom ? closingQuote() : -1;
        if (close < 0) {
            noQuoteFrom = Math.min(noQuoteFrom, at);
            at++;
            return;
        }
        int start = at;
        String text = query.substring(at + 1, close);
        at = close + 1;
        int slop = slop();
        if (!text.isBlank()) {
            tokens.add(new QueryToken(Kind.PHRASE, text, new Span(start, at), slop, sign));
        }
        sign = ' ';
    }

    private int closingQuote() {
        for (int i = at + 1; i < query.length(); i++) {
            if (isQuote(query.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private int slop() {
        int slop = 0;
        int i = at + 1;
        if (at < query.length() && query.charAt(at) == '~') {
            while (i < query.length() && '0' <= query.charAt(i) && query.charAt(i) <= '9') {
                slop = Math.min(FARTHEST, slop * 10 + query.charAt(i) - '0');
                i++;
            }
            at = i;
        }
        return slop;
    }

    private void chunk() {
        int start = at;
        while (at < query.length() && !ends(query.charAt(at))) {
            if (query.charAt(at) == ':'
                    && QueryField.of(query.substring(start, at)).isPresent()
                    && hasValue()) {
                add(Kind.FIELD, query.substring(start, at), start, at + 1);
                return;
            }
            at++;
        }
        String word = query.substring(start, at);
        if (isDoi(start)) {
            return;
        }
        switch (word) {
            case "AND", "&&" -> add(Kind.AND, word, start, at);
            case "OR", "||" -> add(Kind.OR, word, start, at);
            case "NOT" -> add(Kind.NOT, word, start, at);
            default -> {
                String stem = word.substring(0, word.length() - 1);
                boolean prefix = word.endsWith("*") && isBeginning(stem);
                add(prefix ? Kind.PREFIX : Kind.WORD, prefix ? stem : word, start, at);
            }
        }
    }

    /// Takes an identifier that begins in the chunk read last; it may go on behind brackets.
    private boolean isDoi(int start) {
        if (!query.substring(start, at).contains("10.")) {
            return false;
        }
        int end = at;
        while (end < query.length()
                && end < start + LONGEST_IDENTIFIER
                && !isSpace(query.charAt(end))
                && !isQuote(query.charAt(end))) {
            end++;
        }
        String stretch = query.substring(start, end);
        Optional<String> doi = Doi.in(stretch);
        doi.ifPresent(name -> {
            if (!tokens.isEmpty() && Doi.isCalled(tokens.getLast().text())) {
                tokens.removeLast();
            }
            int from = start + stretch.indexOf(name);
            add(Kind.PHRASE, name, from, from + name.length());
            while (at < query.length() && Doi.PUNCTUATION.indexOf(query.charAt(at)) >= 0) {
                at++;
            }
        });
        return doi.isPresent();
    }

    /// Letters and digits, in parts with a hyphen between.
    private static boolean isBeginning(String word) {
        boolean apart = true;
        for (int i = 0; i < word.length(); i++) {
            boolean sign = Character.isLetterOrDigit(word.charAt(i));
            if (!sign && (apart || word.charAt(i) != '-')) {
                return false;
            }
            apart = !sign;
        }
        return !apart;
    }

    private boolean hasValue() {
        return at + 1 < query.length() && !isSpace(query.charAt(at + 1)) && query.charAt(at + 1) != ')';
    }

    private void add(Kind kind, String text, int start, int end) {
        tokens.add(new QueryToken(kind, text, new Span(start, end), 0, sign));
        sign = ' ';
        at = end;
    }

    private static boolean ends(char c) {
        return isSpace(c) || isQuote(c) || c == '(' || c == ')';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„';
    }
}
