package org.lectern.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Closes the gaps that words left out leave behind, so that "loss of taste" is a phrase of two neighbours, on the side
/// that writes as on the side that asks.
final class WithoutGaps extends TokenFilter {

    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    WithoutGaps(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean more = input.incrementToken();
        if (more) {
            increment.setPositionIncrement(1);
        }
        return more;
    }

    @Override
    public void end() throws IOException {
        super.end();
        increment.setPositionIncrement(0);
    }
}
