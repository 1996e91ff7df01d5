package org.lectern.markup;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Reads Markdown (CommonMark with tables) into blocks whose offsets are exact.
///
/// Never throws and never hangs, whatever the text: what is known to break the parser is not given to it, the rest is
/// parsed with a bound on its work, what is long also on a thread with a large stack and a deadline, and where that
/// fails the text is read as plain lines and says so in its note.
public final class Markdown {

    private static final long STACK_BYTES = 64L << 20;
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final String TOO_TANGLED = Texts.sentence("too-tangled");

    /// A text as short as this is parsed where it is asked for: its work is bounded by far less than the deadline, and
    /// a thread for each record of a collection cost as much as its parsing.
    private static final int SHORT = 4_000;

    private static final Parser PARSER = parser();

    private Markdown() {}

    /// Reads `text` from `bodyStart` on; what stands before it (front matter) gives no block.
    public static MarkedText read(String text, int bodyStart) {
        if (!Hazard.isIn(text, bodyStart)) {
            Optional<List<Block>> parsed =
                    text.length() - bodyStart <= SHORT ? parseHere(text, bodyStart) : parseAside(text, bodyStart);
            if (parsed.isPresent()) {
                return new MarkedText(text, parsed.get(), Optional.empty());
            }
        }
        return new MarkedText(text, new PlainReader(text).read(bodyStart), Optional.of(TOO_TANGLED));
    }

    private static Optional<List<Block>> parseHere(String text, int bodyStart) {
        try {
            return Optional.of(parse(text, bodyStart));
        } catch (StackOverflowError smallStack) {
            return parseAside(text, bodyStart);
        } catch (RuntimeException tooTangled) {
            return Optional.empty();
        }
    }

    private static Optional<List<Block>> parseAside(String text, int bodyStart) {
        AtomicReference<@Nullable List<Block>> result = new AtomicReference<>();
        Runnable work = () -> {
            try {
                result.set(parse(text, bodyStart));
            } catch (RuntimeException | StackOverflowError tooTangled) {
                result.set(null);
            }
        };
        Thread thread = new Thread(null, work, "markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        await(thread);
        return Optional.ofNullable(result.get());
    }

    /// An interrupt is kept for whoever asks, and is no reason to read the text in another way.
    private static void await(Thread thread) {
        boolean interrupted = false;
        boolean waiting = true;
        while (waiting) {
            try {
                thread.join(DEADLINE);
                waiting = false;
            } catch (InterruptedException asked) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Block> parse(String text, int bodyStart) {
        GuardedText body = GuardedText.of(text.substring(bodyStart));
        return new BlockReader(text, bodyStart).children(PARSER.parse(BasedSequence.of(body)), 0);
    }

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        options.set(Parser.HTML_BLOCK_PARSER, false);
        return Parser.builder(options).build();
    }
}
