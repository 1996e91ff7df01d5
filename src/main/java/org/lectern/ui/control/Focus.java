package org.lectern.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Where the focus stands now. A node's own word on the focus inside it may lag behind.
public final class Focus {

    private Focus() {}

    /// Whether the node or one inside it has the focus.
    public static boolean isInside(Node node) {
        Optional<Node> at = Optional.ofNullable(node.getScene()).map(Scene::getFocusOwner);
        while (at.isPresent() && at.get() != node) {
            at = at.map(Node::getParent);
        }
        return at.isPresent();
    }
}
