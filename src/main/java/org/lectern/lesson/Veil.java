package org.lectern.lesson;

/// What of a quotation is hidden until the teacher reveals it; in the file in small letters after `hide:`.
public enum Veil {
    /// The quoted words themselves.
    TEXT,
    /// Where they come from.
    CITATION,
    /// What support they show.
    EVIDENCE,
    /// What in them sells.
    FLAGS
}
