package org.lectern.curation;

/// A decision before it is saved.
///
/// @param who       the person's name
/// @param judgement what is decided
/// @param reason    why; may be empty
public record Draft(String who, Judgement judgement, String reason) {}
