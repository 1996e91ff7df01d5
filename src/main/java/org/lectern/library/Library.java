package org.lectern.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.Vocabulary;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;

/// An open library: its sources as read, its vocabulary, its index.
public interface Library extends AutoCloseable {

    /// The title in `library.yaml`.
    String title();

    /// What `library.yaml` says of it; empty where it says nothing.
    String description();

    Vocabulary vocabulary();

    /// Every source in the order of its file name.
    Collection<SourceReading> sources();

    Optional<SourceReading> source(String sourceId);

    Optional<SectionReading> section(String sectionId);

    /// The text of a source as blocks to show, in the order of the text; empty where there is no such source.
    List<TextBlock> blocks(String sourceId);

    /// True where the index holds what the files say now.
    boolean isUpToDate();

    /// What could not be read, or was read with a defect. Files found = sources + refused files.
    List<Problem> problems();

    SearchResults search(SearchRequest request);

    /// At most `limit` ways to go on from what was typed so far: names of concepts, titles of sections and sources.
    List<String> complete(String typed, int limit);

    @Override
    void close();
}
