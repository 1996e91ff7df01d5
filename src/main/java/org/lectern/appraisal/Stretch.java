package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Units that are looked at together: some lines of a page, and its title where that teases. A title speaks for all
/// that stands below it, and an article that leads to a seller informs at length and calls where it ends.
///
/// @param weights what the units say
/// @param few     true for a few lines
record Stretch(List<Weight> weights, boolean few) {

    private static final int SEVERAL_TURNS = 3;

    private static final int BOASTS = 2;

    /// @param title the title that teases, of all these units
    static Stretch of(List<Weight> all, int from, int to, boolean few, Optional<Weight> title) {
        List<Weight> lines = all.subList(from, to);
        if (title.isEmpty() || lines.contains(title.get())) {
            return new Stretch(lines, few);
        }
        List<Weight> under = new ArrayList<>(lines);
        under.addFirst(title.get());
        return new Stretch(under, few);
    }

    /// True where it offers something. A sale does by itself; who treats and what it costs beside a turn of persuasion;
    /// words that plain pages need too beside several; who knows what beside several, or beside one in a few lines
    /// under the same heading; whoever leads a reader on under a title that teases.
    boolean offers() {
        boolean teases = weights.stream().anyMatch(Weight::isTeasing);
        long turns = weights.stream().filter(Weight::turns).count();
        long boasts = weights.stream().filter(Weight::boasts).count();
        return weights.stream().anyMatch(weight -> switch (weight.offer().strength()) {
            case NONE -> false;
            case BESIDE -> turns >= SEVERAL_TURNS && boasts >= BOASTS;
            case LEAD -> teases;
            case UNNAMED -> turns >= SEVERAL_TURNS || few && turnsBeside(weight);
            case PROVIDER -> turns > 0 || teases;
            case SALE -> true;
        });
    }

    private boolean turnsBeside(Weight offer) {
        return weights.stream().anyMatch(other -> other.turns() && other.passage() == offer.passage());
    }

    /// How many units offer; all that offer who knows what count as one.
    int offering() {
        int named = 0;
        int unnamed = 0;
        for (Weight weight : weights) {
            switch (weight.offer().strength()) {
                case NONE -> {}
                case UNNAMED -> unnamed = 1;
                case BESIDE, LEAD, PROVIDER, SALE -> named++;
            }
        }
        return named + unnamed;
    }

    double persuading() {
        return weights.stream().mapToDouble(Weight::persuades).sum();
    }
}
