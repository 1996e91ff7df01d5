package org.lectern.library.lessons;

import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Span;

/// A promotional claim in a quotation, in words.
///
/// @param kind       which of the sixteen
/// @param word       its name
/// @param trigger    the words that triggered it
/// @param span       where they stand *in the quoted text*
/// @param reason     why it matters, one sentence
/// @param rule       the id of the rule
/// @param regulation what the rule rests on
public record Flag(
        ClaimKind kind, String word, String trigger, Span span, String reason, String rule, String regulation) {}
