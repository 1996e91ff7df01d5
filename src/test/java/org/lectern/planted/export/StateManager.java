package org.lectern.planted.export;

/// Static state, a name that says nothing, every confined library and a way to the network.
final class StateManager {
    static int count;

    final Object client = java.net.http.HttpClient.newHttpClient();
    final Class<?> lucene = org.apache.lucene.document.Document.class;
    final Class<?> flexmark = com.vladsch.flexmark.util.ast.Node.class;
    final Class<?> yaml = org.snakeyaml.engine.v2.api.Load.class;
    final Class<?> commands = picocli.CommandLine.class;
    final Class<?> controls = org.controlsfx.control.BreadCrumbBar.class;
    final Class<?> theme = atlantafx.base.theme.Styles.class;
    final Class<?> icons = org.kordamp.ikonli.javafx.FontIcon.class;
    final Class<?> nodes = javafx.scene.Node.class;
}
