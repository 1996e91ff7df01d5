package org.lectern.library.lessons;

import org.lectern.knowledge.Span;

/// A stretch of quoted text to set apart.
///
/// @param kind  why
/// @param span  where, *in the quoted text*
/// @param label what to say of it: the level that its words show, the kind of claim
public record QuotationMark(Kind kind, Span span, String label) {

    /// What a mark stands for.
    public enum Kind {
        EVIDENCE,
        CLAIM,
        LIMIT
    }
}
