package org.lectern.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/// The rules of the house, by name, for the code below one base package. The base is a parameter so that the same rules
/// can be held against planted violations, which must break every one of them.
@NullMarked
record ArchitectureRules(String base) {

    /// Which packages a package may use, besides itself and Java. `ui` stands for each pane.
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("knowledge", Set.of()),
            Map.entry("task", Set.of()),
            Map.entry("disk", Set.of()),
            Map.entry("settings", Set.of("disk")),
            Map.entry("yaml", Set.of()),
            Map.entry("wording", Set.of()),
            Map.entry("markup", Set.of("knowledge", "wording")),
            Map.entry("intake", Set.of("markup", "knowledge", "yaml", "wording")),
            Map.entry("section", Set.of("knowledge", "markup")),
            Map.entry("vocabulary", Set.of("knowledge", "yaml")),
            Map.entry("appraisal", Set.of("knowledge", "markup", "yaml", "wording")),
            Map.entry("curation", Set.of("knowledge", "disk")),
            Map.entry("lesson", Set.of("knowledge", "yaml", "wording")),
            Map.entry("meaning", Set.of()),
            Map.entry("index", Set.of("knowledge", "task")),
            Map.entry("search", Set.of("index", "meaning", "knowledge", "task", "yaml")),
            Map.entry(
                    "library",
                    Set.of(
                            "search",
                            "index",
                            "meaning",
                            "curation",
                            "lesson",
                            "appraisal",
                            "vocabulary",
                            "section",
                            "intake",
                            "markup",
                            "knowledge",
                            "task",
                            "disk",
                            "wording",
                            "yaml")),
            Map.entry("export", Set.of("library", "search", "lesson", "curation", "knowledge", "disk", "wording")),
            Map.entry(
                    "ui",
                    Set.of(
                            "library",
                            "search",
                            "lesson",
                            "curation",
                            "settings",
                            "task",
                            "knowledge",
                            "disk",
                            "export")));

    /// Which libraries are confined to which packages.
    private static final Map<String, Set<String>> CONFINED = Map.ofEntries(
            Map.entry("org.apache.lucene..", Set.of("index", "search")),
            Map.entry("com.vladsch.flexmark..", Set.of("markup")),
            Map.entry("org.jsoup..", Set.of("intake")),
            Map.entry("org.snakeyaml..", Set.of("yaml")),
            Map.entry("tools.jackson..", Set.of("app", "appraisal", "curation", "export", "library", "meaning")),
            Map.entry("ai.onnxruntime..", Set.of("meaning")),
            Map.entry("org.apache.commons.csv..", Set.of("export")),
            Map.entry("org.apache.poi..", Set.of("export")),
            Map.entry("com.openhtmltopdf..", Set.of("export")),
            Map.entry("org.apache.pdfbox..", Set.of("export")),
            Map.entry("picocli..", Set.of("app")),
            Map.entry("javafx..", Set.of("ui", "app")),
            Map.entry("org.controlsfx..", Set.of("ui")),
            Map.entry("atlantafx..", Set.of("ui")),
            Map.entry("org.kordamp..", Set.of("ui")));

    /// What search is made of and nobody else needs to know; hits and completions are for all.
    private static final List<String> INSIDE_SEARCH = List.of("search.language", "search.words", "search.reading");

    /// What panes share; every other package of the window is a pane, also one that is still to come.
    private static final Set<String> SHARED = Set.of("control", "style", "text");

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ARROWS.forEach((from, to) -> rules.put(from + " uses only what lies below it", arrow(from, to)));
        CONFINED.forEach((library, homes) ->
                rules.put(library + " stays in " + homes.stream().sorted().toList(), confined(library, homes)));
        rules.put(
                "no cycle of packages",
                slices().matching(base + ".(**)").should().beFreeOfCycles());
        rules.put("how search reads a query is its own matter", insideSearch());
        rules.put("panes never know each other", panesApart());
        rules.put("view-models know no scene", viewModels());
        rules.put("one class touches the FX thread", oneGateway());
        rules.put(
                "static fields are final",
                fields().that().areStatic().should().beFinal().allowEmptyShould(true));
        rules.put("every package says that nothing in it is null", nullMarked());
        rules.put("nothing opens a way to the network", noNetwork());
        rules.put("names say what a class is for", names());
        return rules;
    }

    private ArchRule arrow(String from, Set<String> to) {
        List<String> allowed = new ArrayList<>(to.stream().map(this::below).toList());
        allowed.add(below(from));
        return noClasses()
                .that()
                .resideInAPackage(below(from))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(base + "..").and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .allowEmptyShould(true);
    }

    private ArchRule confined(String library, Set<String> homes) {
        return noClasses()
                .that(not(resideInAnyPackage(homes.stream().map(this::below).toArray(String[]::new))))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .allowEmptyShould(true);
    }

    private ArchRule insideSearch() {
        return noClasses()
                .that(not(resideInAPackage(below("search"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        INSIDE_SEARCH.stream().map(this::below).toArray(String[]::new)));
    }

    /// The shell lays panes out and so knows them; no pane knows another.
    private ArchRule panesApart() {
        return classes()
                .that()
                .resideInAPackage(base + ".ui..")
                .should(new ArchCondition<>("use no other pane") {
                    @Override
                    public void check(JavaClass from, ConditionEvents events) {
                        String pane = pane(from);
                        if (pane.equals("shell")) {
                            return;
                        }
                        from.getDirectDependenciesFromSelf().stream()
                                .filter(use -> isPane(pane(use.getTargetClass())))
                                .filter(use -> !pane(use.getTargetClass()).equals(pane))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                    }
                })
                .allowEmptyShould(true);
    }

    private static boolean isPane(String name) {
        return !name.isEmpty() && !SHARED.contains(name);
    }

    private String pane(JavaClass type) {
        String prefix = base + ".ui.";
        String name = type.getPackageName();
        return name.startsWith(prefix) ? name.substring(prefix.length()) : "";
    }

    private static ArchRule viewModels() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javafx.scene..",
                        "javafx.stage..",
                        "javafx.application..",
                        "jfx..",
                        "org.controlsfx..",
                        "atlantafx.."))
                .allowEmptyShould(true);
    }

    private static ArchRule oneGateway() {
        return classes().should(new ArchCondition<>("call Platform.runLater only in TaskRunner classes") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().getName().equals("javafx.application.Platform"))
                        .filter(call -> call.getName().startsWith("runLater"))
                        .filter(_ -> !type.getSimpleName().equals("FxTaskRunner"))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        });
    }

    private ArchRule nullMarked() {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should(new ArchCondition<>("live in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        if (!marked) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is not null-marked"));
                        }
                    }
                });
    }

    private static ArchRule noNetwork() {
        DescribedPredicate<JavaClass> network = resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                .or(JavaClass.Predicates.assignableTo(java.nio.channels.NetworkChannel.class))
                .or(JavaClass.Predicates.assignableTo(java.net.Socket.class))
                .or(JavaClass.Predicates.assignableTo(java.net.ServerSocket.class))
                .or(JavaClass.Predicates.assignableTo(java.net.Proxy.class)
                        .and(not(JavaClass.Predicates.assignableTo(java.net.ProxySelector.class))));
        return noClasses()
                .that()
                .doNotHaveSimpleName("NetworkRefusal")
                .should()
                .dependOnClassesThat(network)
                .allowEmptyShould(true);
    }

    private static ArchRule names() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Base")
                .orShould()
                .haveSimpleNameEndingWith("Info");
    }

    private String below(String name) {
        return base + "." + name + "..";
    }
}
