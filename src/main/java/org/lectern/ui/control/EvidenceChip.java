package org.lectern.ui.control;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.lectern.knowledge.Evidence;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The support that a passage shows: the word first, then one to five small bars. Colour says nothing that the word
/// does not say.
public final class EvidenceChip extends HBox {

    private static final int BARS = 5;
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private static final PseudoClass SELLS = PseudoClass.getPseudoClass("sells");

    public EvidenceChip(Optional<Evidence> evidence) {
        getStyleClass().addAll(StyleNames.CHIP, "evidence-chip");
        setAlignment(Pos.CENTER_LEFT);
        String word = evidence.map(Texts::shortName).orElse(Texts.text("evidence.none.short"));
        getChildren().add(Words.label(word));
        int strength = evidence.map(EvidenceChip::strength).orElse(0);
        if (strength > 0) {
            getChildren().add(bars(strength));
        }
        pseudoClassStateChanged(SELLS, evidence.filter(Evidence.PROMO::equals).isPresent());
        setAccessibleText(Texts.text("evidence.support") + ": "
                + evidence.map(Texts::name).orElse(Texts.text("evidence.none.short")));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private static HBox bars(int strength) {
        HBox bars = new HBox();
        bars.getStyleClass().add("bars");
        bars.setAlignment(Pos.CENTER);
        for (int i = 0; i < BARS; i++) {
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            bar.pseudoClassStateChanged(FULL, i < strength);
            bars.getChildren().add(bar);
        }
        return bars;
    }

    /// How many bars: five for the strongest design, none where no source stands behind the words.
    private static int strength(Evidence evidence) {
        return switch (evidence) {
            case SR -> 5;
            case RCT -> 4;
            case OBS -> 3;
            case CASE -> 2;
            case REF, MECH -> 1;
            case UNCITED, PROMO -> 0;
        };
    }
}
