package org.lectern.knowledge;

/// The sixteen ways in which a sentence sells. The order is that of the appraisal rulebook; names, reasons and the
/// regulation behind each kind are texts, not code.
public enum ClaimKind {
    RISKFREE,
    OUTCOME,
    TESTIMONIAL,
    CTA,
    SUPERIOR,
    PANACEA,
    NATURAL,
    STUDYCLAIM,
    URGENCY,
    CLICKBAIT,
    SELFPROMO,
    RHETORICAL,
    HOPEFEAR,
    DISPARAGE,
    BUZZ,
    EASE
}
