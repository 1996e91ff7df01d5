package org.lectern.curation;

/// How often people agreed with a rule, over the decisions in force.
///
/// @param rule      the rule's id
/// @param confirmed how many of its findings were confirmed
/// @param dismissed how many were dismissed
public record Precision(String rule, int confirmed, int dismissed) {}
