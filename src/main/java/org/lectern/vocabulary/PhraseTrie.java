package org.lectern.vocabulary;

import java.util.Arrays;

/// Phrases as paths of words, each phrase with a number for whoever put it in. One probe per word and start, whatever
/// the number of phrases.
///
/// Texts write a name in more ways than a list of names can hold; [#walk] reads over what makes no difference: a hyphen
/// or a space or nothing between the parts of a word, an article or an abbreviation in brackets inside a name
/// ("Janus kinase (JAK) inhibitor"), "in", "with" and "when" before a verb ("difficulty in swallowing").
final class PhraseTrie {

    /// Hears of every phrase found from one start, the shortest first.
    interface Listener {
        /// @param from    the first word
        /// @param to      the word after the last
        /// @param payload the phrase's number
        void found(int from, int to, int payload);
    }

    /// The longest phrase that is kept, in words.
    static final int MAX_WORDS = 24;
    private static final int MAX_REACH = 8;
    private static final long AND = Words.hashOf("and");
    private static final long OR = Words.hashOf("or");
    private static final long IN = Words.hashOf("in");
    private static final long WITH = Words.hashOf("with");
    private static final long WHEN = Words.hashOf("when");
    private static final LongIntMap ARTICLES = articles();

    private final LongIntMap edges = new LongIntMap();
    private final IntList nextEntry = new IntList();
    private final IntList payloads = new IntList();
    private int[] head = new int[64];
    private int nodes = 1;

    PhraseTrie() {
        nextEntry.add(0);
        payloads.add(0);
    }

    private static LongIntMap articles() {
        LongIntMap articles = new LongIntMap();
        for (String word : new String[] {"the", "a", "an", "your", "their", "his", "her", "its", "our", "my"}) {
            articles.put(Words.hashOf(word), 1);
        }
        return articles;
    }

    /// Puts in a phrase, with and without the hyphens inside its words.
    void add(String phrase, int payload) {
        Words words = Words.of(phrase);
        if (words.count == 0 || words.count > MAX_WORDS) {
            return;
        }
        add(words, payload, false);
        add(words, payload, true);
    }

    private void add(Words words, int payload, boolean joining) {
        int node = 0;
        boolean joined = false;
        for (int i = 0; i < words.count; i++) {
            boolean pair = joining && i + 1 < words.count && words.isJoinable(i + 1);
            node = child(node, pair ? words.joined[i + 1] : words.hash[i]);
            joined |= pair;
            i += pair ? 1 : 0;
        }
        if (!joining || joined) {
            accept(node, payload);
        }
    }

    private int child(int node, long word) {
        long key = key(node, word);
        int child = edges.get(key);
        if (child == 0) {
            child = nodes++;
            edges.put(key, child);
        }
        return child;
    }

    private void accept(int node, int payload) {
        if (node >= head.length) {
            head = Arrays.copyOf(head, Math.max(node + 1, head.length * 2));
        }
        for (int entry = head[node]; entry != 0; entry = nextEntry.get(entry)) {
            if (payloads.get(entry) == payload) {
                return;
            }
        }
        payloads.add(payload);
        nextEntry.add(head[node]);
        head[node] = payloads.size() - 1;
    }

    private static long key(int node, long word) {
        return word ^ node * 0x9E3779B97F4A7C15L;
    }

    /// Tells of every phrase that begins at the word `from`.
    void walk(Words words, int from, Listener listener) {
        if (words.mayBegin(from)) {
            step(words, from, from, 0, listener);
        }
    }

    private void step(Words words, int from, int at, int node, Listener listener) {
        if (at >= words.count || at - from > MAX_WORDS || at > from && words.has(at, Words.BETWEEN_NAMES)) {
            return;
        }
        take(words, from, at + 1, edges.get(key(node, words.hash[at])), listener);
        if (at + 1 < words.count && words.isJoinable(at + 1)) {
            take(words, from, at + 2, edges.get(key(node, words.joined[at + 1])), listener);
        }
        if (at > from && isPassedOver(words, at)) {
            step(words, from, at + 1, node, listener);
        }
    }

    private void take(Words words, int from, int to, int node, Listener listener) {
        if (node != 0) {
            tell(node, words, from, to, listener);
            step(words, from, to, node, listener);
        }
    }

    private void tell(int node, Words words, int from, int to, Listener listener) {
        int entry = node < head.length ? head[node] : 0;
        if (entry != 0 && words.mayEndBefore(to)) {
            for (; entry != 0; entry = nextEntry.get(entry)) {
                listener.found(from, to, payloads.get(entry));
            }
        }
    }

    private static boolean isPassedOver(Words words, int at) {
        long word = words.hash[at];
        boolean more = at + 1 < words.count;
        return ARTICLES.get(word) != 0
                || more && words.has(at, Words.OPEN) && words.has(at + 1, Words.CLOSE) && words.is(at, Words.CAPS)
                || more && (word == IN || word == WITH || word == WHEN) && words.is(at + 1, Words.ENDS_ING);
    }

    /// Tells of phrases that share their last word with a later one: the "skin biopsy" of "skin and muscle biopsy". The
    /// words told of are only those before the "and".
    void walkShared(Words words, int from, Listener listener) {
        int node = 0;
        for (int at = from; at + 2 < words.count && words.mayBegin(from); at++) {
            if (at > from && words.has(at, Words.BETWEEN_NAMES)) {
                return;
            }
            node = edges.get(key(node, words.hash[at]));
            if (node == 0) {
                return;
            }
            if (isAnd(words, at + 1)) {
                shareHead(words, from, at + 1, node, listener);
            } else if (words.has(at + 1, Words.OPEN)) {
                shareBracketed(words, from, at + 1, node, listener);
            }
        }
    }

    /// The shared word stands after "and", "or" or a slash and one more word; a comma alone only goes on with the list.
    private void shareHead(Words words, int from, int to, int node, Listener listener) {
        boolean and = false;
        int run = 0;
        for (int at = to; at < words.count && at - to < MAX_REACH && run < 2; at++) {
            boolean comma = words.has(at, Words.COMMA);
            boolean isWord = words.hash[at] != AND && words.hash[at] != OR;
            if (words.has(at, Words.BETWEEN_NAMES & ~Words.COMMA) || ARTICLES.get(words.hash[at]) != 0) {
                return;
            }
            and = !isWord || words.has(at, Words.SLASH) || and && !comma;
            boolean joins = !isWord || comma || words.has(at, Words.SLASH);
            boolean hyphened = words.gap[at] == Words.HYPHEN;
            run = joins ? isWord ? 1 : 0 : hyphened ? run : run + 1;
            if (and && run == 2) {
                tellHead(words, from, to, edges.get(key(node, words.hash[at])), listener);
            }
        }
    }

    /// "Classic (adult-onset) gout" is classic gout too.
    private void shareBracketed(Words words, int from, int to, int node, Listener listener) {
        for (int at = to + 1; at < words.count && at - to <= 3; at++) {
            if (words.has(at, Words.CLOSE)) {
                tellHead(words, from, to, edges.get(key(node, words.hash[at])), listener);
                return;
            }
        }
    }

    private void tellHead(Words words, int from, int to, int node, Listener listener) {
        if (node != 0 && node < head.length) {
            for (int entry = head[node]; entry != 0; entry = nextEntry.get(entry)) {
                listener.found(from, to, payloads.get(entry));
            }
        }
    }

    private static boolean isAnd(Words words, int at) {
        return words.hash[at] == AND || words.hash[at] == OR || words.has(at, Words.COMMA | Words.SLASH);
    }

    /// How many words of phrases and parts of phrases it holds.
    int size() {
        return nodes;
    }
}
