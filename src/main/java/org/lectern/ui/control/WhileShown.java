package org.lectern.ui.control;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Lets a panel that is made anew each time it is opened follow what outlives it, and no longer than it is shown: else
/// every panel that ever was would follow for ever.
public final class WhileShown {

    private WhileShown() {}

    /// @param following begins to follow; called each time the node comes into a window
    public static void follow(Node node, Supplier<Subscription> following) {
        AtomicReference<Subscription> now = new AtomicReference<>(Subscription.EMPTY);
        node.sceneProperty().subscribe(scene -> {
            now.getAndSet(Subscription.EMPTY).unsubscribe();
            if (scene != null) {
                now.set(following.get());
            }
        });
    }
}
