package org.lectern.vocabulary;

import java.util.Optional;
import org.lectern.knowledge.Span;

/// The signs by which clinical notes ask for a finding or deny it: "?fracture", "fever (-)". They are no words, so no
/// cue
/// finds them.
final class Signs {

    private final String text;
    private final Span section;

    Signs(String text, Span section) {
        this.text = text;
        this.section = section;
    }

    /// The sign at the mention by which the rule refuses it.
    Optional<Span> of(ScopeRule rule, Found mention) {
        if (!rule.facets().contains(mention.concept().facet())) {
            return Optional.empty();
        }
        for (String sign : rule.signsBefore()) {
            int start = mention.span().start() - sign.length();
            if (start >= section.start() && text.startsWith(sign, start) && beginsWord(start)) {
                return Optional.of(new Span(start, start + sign.length()));
            }
        }
        int after = mention.span().end();
        while (after < section.end() && text.charAt(after) == ' ') {
            after++;
        }
        for (String sign : rule.signsAfter()) {
            if (after + sign.length() <= section.end() && text.startsWith(sign, after)) {
                return Optional.of(new Span(after, after + sign.length()));
            }
        }
        return Optional.empty();
    }

    /// "Is it gout?Fever" asks nothing of the fever.
    private boolean beginsWord(int at) {
        return at == section.start() || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    }
}
