package org.lectern.ui.reader;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.lectern.ui.control.NextFrame;
import org.lectern.ui.style.Texts;

/// The section beside its source; where there is no room for both, each is a tab.
final class BesideOrTabs extends StackPane {

    private static final double HUNDREDTHS = 100;

    private final Node section;
    private final Node source;
    private final SplitPane beside = new SplitPane();
    private final TabPane tabs = new TabPane();
    private final NextFrame later = new NextFrame(1);
    private double share = 0.5;

    BesideOrTabs(Node section, Node source) {
        this.section = section;
        this.source = source;
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        getChildren().addAll(beside, tabs);
        setNarrow(false);
    }

    /// The part that the source takes, in hundredths, so that a pixel that was rounded away is not lost each time.
    /// Empty where it is a tab.
    Optional<Double> sourceShare() {
        return beside.getDividers().stream()
                .findFirst()
                .map(divider -> Math.round((1 - divider.getPosition()) * HUNDREDTHS) / HUNDREDTHS);
    }

    void setSourceShare(double share) {
        this.share = share;
        beside.setDividerPositions(1 - share);
    }

    void setNarrow(boolean narrow) {
        if (narrow && tabs.getTabs().isEmpty()) {
            sourceShare().ifPresent(now -> share = now);
            beside.getItems().clear();
            tabs.getTabs()
                    .setAll(
                            new Tab(Texts.text("reader.tab.section"), section),
                            new Tab(Texts.text("reader.tab.source"), source));
        } else if (!narrow && beside.getItems().isEmpty()) {
            tabs.getTabs().forEach(tab -> tab.setContent(null));
            tabs.getTabs().clear();
            beside.getItems().setAll(section, source);
            setSourceShare(share);
            // Once more when it has its new width: growing gives the room to one side alone.
            later.run(() -> setSourceShare(share));
        }
        tabs.setVisible(narrow);
        beside.setVisible(!narrow);
    }

    /// Brings the source to the front where it is a tab.
    void showSource() {
        if (tabs.isVisible()) {
            tabs.getSelectionModel().selectLast();
        }
    }
}
