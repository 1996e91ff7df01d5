package org.lectern.meaning;

/// Turns text into vectors of length one, so that their dot product is the cosine of the angle between them: near 1 for
/// texts of one meaning, whatever their words.
public interface SentenceModel extends AutoCloseable {

    /// Differs wherever the vectors would.
    String name();

    /// The vector of a passage of text; what goes beyond the model's window is left out.
    float[] ofPassage(String text);

    /// The vector of a question: the model was trained to place it near the passages that answer it.
    float[] ofQuery(String text);

    @Override
    void close();
}
