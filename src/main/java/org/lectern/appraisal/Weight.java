package org.lectern.appraisal;

import java.util.List;

/// What one unit says for the stance of its document.
///
/// @param passage    between which headings it stands
/// @param teases     where it is the title of the page, the words that draw in who did not look for it
/// @param offer      what it books, sells or delivers
/// @param turns      true where a precise rule finds a promotional turn in it
/// @param boasts     true where that is more than a hope
/// @param persuades  how promotional it is, from 0 to 1
/// @param serves     true where it speaks as a hospital, a charity, an authority or a newspaper does
/// @param criticises the words that find fault with sellers
/// @param critic     how much it speaks from outside, from 0 to 1
record Weight(
        int passage,
        List<String> teases,
        Offers.Offer offer,
        boolean turns,
        boolean boasts,
        double persuades,
        boolean serves,
        List<String> criticises,
        double critic) {

    boolean isTeasing() {
        return !teases.isEmpty();
    }
}
