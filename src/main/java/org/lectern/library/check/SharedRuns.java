package org.lectern.library.check;

/// The runs that a section shares with one other, followed as they grow word by word.
final class SharedRuns {

    private int longest;
    private int current;
    private int lastHere = -1;
    private int lastThere = -1;

    /// Takes the next shared run; a place is the number of the run in its section. Runs come in order.
    void add(int here, int there) {
        boolean goesOn = lastHere >= 0 && here == lastHere + 1 && there == lastThere + 1;
        current = goesOn ? current + 1 : Shingles.RUN;
        longest = Math.max(longest, current);
        lastHere = here;
        lastThere = there;
    }

    /// The words of the longest stretch in the same order.
    int longest() {
        return longest;
    }
}
