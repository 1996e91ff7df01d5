package org.lectern.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.DecidedNote;
import org.lectern.ui.control.EvidenceChip;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Judging;
import org.lectern.ui.text.Mark;

/// Explains one mark: what it is in words, the words that it rests on, why it matters, and by which rule.
final class MarkCard extends VBox {

    private final Reading reading;
    private final SectionReading section;
    private Optional<Node> offered = Optional.empty();

    MarkCard(Reading reading, Mark mark, Runnable close) {
        this.reading = reading;
        this.section = reading.sectionAt(mark.span().start());
        getStyleClass().add("card");
        setFillWidth(true);
        switch (mark) {
            case Mark.OfClaim(Statement statement) -> {
                head(Texts.text("card.claim"), "claim-head", close);
                statement.claims().forEach(this::claim);
                notes(statement.decided(), Decided.Aspect.FLAG);
                support(statement);
            }
            case Mark.OfHeld(var _, int sentences) -> head(Texts.text("reader.held", sentences), "claim-head", close);
            case Mark.OfSpared(Statement statement, String reason) -> {
                head(Texts.text("card.spared"), "", close);
                if (!notes(statement.decided(), Decided.Aspect.FLAG)) {
                    getChildren().add(Words.wrapped(Texts.text("card.notFlagged", reason), StyleNames.STRONG));
                }
                support(statement);
            }
            case Mark.OfCue(Statement statement, var _) -> {
                head(Texts.text("card.support"), "", close);
                support(statement);
            }
            case Mark.OfLimit(Span span) -> {
                head(Texts.text("card.limit"), "", close);
                getChildren().add(quoted(span));
                getChildren().add(Words.wrapped(Texts.text("card.limit.why"), StyleNames.QUIET));
            }
            case Mark.OfStudy(var study) -> {
                head(Texts.text("card.study"), "", close);
                getChildren().add(new StudyFacts(study));
            }
            case Mark.OfConcept(var mention) -> concept(mention.conceptId(), close);
            case Mark.OfMatch(Span span) -> match(span, close);
        }
    }

    /// Puts what can be decided of the mark below its explanation.
    ///
    /// @param all opens everything that can be decided
    void offer(List<Judging.Act> acts, Runnable all) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("card-acts");
        acts.forEach(act -> {
            Button button = new Button(act.name());
            button.getStyleClass().add("act");
            button.setOnAction(_ -> act.run().run());
            line.getChildren().add(button);
        });
        Button more = Buttons.link(Texts.text("card.judge"), all);
        more.setAccessibleText(Texts.text("action.judge"));
        line.getChildren().add(more);
        getChildren().add(line);
        offered = Optional.of(line);
    }

    /// Puts what can be decided above the explanation, where that is too long to be seen whole.
    void raiseOffer() {
        offered.ifPresent(line -> {
            getChildren().remove(line);
            getChildren().add(1, line);
        });
    }

    private void head(String title, String name, Runnable close) {
        Label label = Words.label(title, StyleNames.CAPTION, "card-head", name);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Node button = Buttons.icon(Feather.X, Texts.text("card.close"), "", close);
        button.setFocusTraversable(false);
        HBox head = new HBox(label, button);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
    }

    private void claim(Claim claim) {
        getChildren()
                .addAll(
                        Words.wrapped(Texts.name(claim.kind()), "card-title"),
                        quoted(claim.trigger()),
                        Words.wrapped(claim.reason().isBlank() ? Texts.meaning(claim.kind()) : claim.reason()));
        String basis = claim.regulation().isBlank() ? "" : " \u00b7 " + claim.regulation();
        getChildren()
                .add(Words.wrapped(
                        Texts.text("card.rule") + " " + claim.rule() + basis, StyleNames.CAPTION, "card-rule"));
    }

    private Label quoted(Span span) {
        String text = reading.source().document().text();
        String words = span.end() <= text.length() ? span.in(text).strip().replaceAll("\\s+", " ") : "";
        return Words.wrapped("\u201c" + words + "\u201d", "card-quote");
    }

    private void support(Statement statement) {
        VBox support = new VBox();
        support.getStyleClass().add("card-support");
        if (statement.evidence().isEmpty()) {
            support.getChildren().add(Words.wrapped(Texts.text("card.noEvidence"), StyleNames.QUIET));
        } else {
            Evidence evidence = statement.evidence().get();
            HBox chip = new HBox(new EvidenceChip(statement.evidence()));
            support.getChildren()
                    .addAll(
                            chip,
                            Words.wrapped(because(statement)),
                            Words.wrapped(starts(evidence), StyleNames.QUIET),
                            Words.wrapped(Texts.text("evidence.caution"), StyleNames.CAPTION));
        }
        getChildren().add(support);
        notes(statement.decided(), Decided.Aspect.EVIDENCE);
    }

    /// What people decided; false where they did not.
    private boolean notes(List<Decided> decided, Decided.Aspect aspect) {
        return getChildren().addAll(DecidedNote.of(decided, Set.of(aspect)));
    }

    private String because(Statement statement) {
        String text = reading.source().document().text();
        String words = statement.cues().stream()
                .filter(cue -> cue.words().end() <= text.length())
                .map(cue -> "\u201c" + cue.words().in(text).strip() + "\u201d")
                .distinct()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Texts.text("evidence.because.nothing") : Texts.text("evidence.because", words);
    }

    private static String starts(Evidence evidence) {
        return evidence.ocebm()
                .map(level -> Texts.text(
                        "evidence.starts.both", level, evidence.gradeStart().orElse("")))
                .orElse(Texts.text("evidence.starts.none"));
    }

    /// What was asked for, where it names something, and what supports the statement that it stands in.
    private void match(Span span, Runnable close) {
        Optional<Mention> named = section.mentions().stream()
                .filter(mention -> mention.words().overlaps(span))
                .max(Comparator.comparingInt(mention -> mention.words().length()));
        Optional<Statement> statement = statementAt(span);
        if (named.isPresent()) {
            concept(named.get().conceptId(), close);
        } else {
            head(Texts.text("card.support"), "", close);
        }
        statement.ifPresent(this::support);
        if (named.isEmpty() && statement.isEmpty()) {
            getChildren().add(Words.wrapped(Texts.text("card.noStatement"), StyleNames.QUIET));
        }
    }

    private void concept(String id, Runnable close) {
        Optional<Concept> concept = reading.vocabulary().concept(id);
        head(concept.map(known -> Texts.name(known.facet())).orElse(Texts.text("card.concept")), "", close);
        getChildren().add(Words.wrapped(concept.map(Concept::prefLabel).orElse(id), "card-title"));
        List<String> others = concept.map(Concept::altLabels).orElse(List.of());
        if (!others.isEmpty()) {
            getChildren().add(Words.wrapped(Texts.text("card.also", String.join(", ", others)), StyleNames.QUIET));
        }
        List<Concept> path = reading.vocabulary().path(id);
        if (path.size() > 1) {
            String above = path.subList(0, path.size() - 1).stream()
                    .map(Concept::prefLabel)
                    .collect(Collectors.joining(" \u203a "));
            getChildren().add(Words.wrapped(Texts.text("card.within", above), StyleNames.CAPTION));
        }
        concept.flatMap(Concept::scopeNote).ifPresent(note -> getChildren().add(Words.wrapped(note)));
        getChildren()
                .add(new WhyTagged(
                        NamedHere.of(section, id, reading.source().document().text())));
        notes(section.decided().stream().filter(each -> each.value().equals(id)).toList(), Decided.Aspect.TAG);
    }

    private Optional<Statement> statementAt(Span span) {
        return section.statements().stream()
                .filter(statement -> statement.span().contains(span.start()))
                .findFirst();
    }
}
