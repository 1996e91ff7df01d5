package org.lectern.markup;

/// Text that the parser may look at so many times and no more. Counting looks instead of seconds ends a runaway parse
/// from inside, on its own thread, and at the same point on every machine.
record GuardedText(String text, long[] left) implements CharSequence {

    /// Ordinary prose needs about 30 looks a character; what needs ten times as many is not prose.
    private static final long LOOKS_PER_CHARACTER = 400;

    private static final long LOOKS_AT_LEAST = 2_000_000;

    static GuardedText of(String text) {
        return new GuardedText(text, new long[] {LOOKS_AT_LEAST + LOOKS_PER_CHARACTER * text.length()});
    }

    @Override
    public char charAt(int index) {
        if (--left[0] < 0) {
            throw new Overrun();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    static final class Overrun extends RuntimeException {

        private static final long serialVersionUID = 1;

        Overrun() {
            super("too many looks", null, false, false);
        }
    }
}
