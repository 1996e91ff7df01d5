package org.lectern.appraisal.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.appraisal.quality.QualityCue.Negated;
import org.lectern.appraisal.quality.QualityCue.Where;
import org.lectern.knowledge.QualityItem.Answer;
import org.lectern.knowledge.QualityItem.Standard;
import org.lectern.yaml.YamlNode;
import org.lectern.yaml.YamlTrouble;

/// The schema of a file of questions.
final class QuestionReader {

    private static final List<String> FILE_KEYS = List.of("standard", "questions");
    private static final List<String> QUESTION_KEYS =
            List.of("id", "question", "source", "yes", "partly", "terms", "says", "cues", "examples");
    private static final List<String> CUE_KEYS = List.of("id", "shows", "where", "negated", "phrases", "not");

    private QuestionReader() {}

    static List<Question> read(YamlNode.Mapping file) throws YamlTrouble {
        file.allowOnly(FILE_KEYS);
        Standard standard = constant(Standard.class, file.required("standard"), file.line());
        List<Question> questions = new ArrayList<>();
        for (YamlNode.Mapping question : file.mappings("questions")) {
            questions.add(question(standard, question));
        }
        return questions;
    }

    private static Question question(Standard standard, YamlNode.Mapping node) throws YamlTrouble {
        node.allowOnly(QUESTION_KEYS);
        String id = node.required("id");
        List<QualityCue> cues = new ArrayList<>();
        for (YamlNode.Mapping cue : node.mappings("cues")) {
            cues.add(cue(standard, id, cue));
        }
        Map<Answer, String> says = new EnumMap<>(Answer.class);
        for (var each : texts(node, "says").entrySet()) {
            says.put(constant(Answer.class, each.getKey(), node.line()), each.getValue());
        }
        if (says.size() < Answer.values().length) {
            throw new YamlTrouble("'says' of " + id + " needs a sentence for each answer", node.line());
        }
        return new Question(
                id,
                standard,
                node.required("question"),
                node.required("source"),
                node.texts("yes"),
                node.texts("partly"),
                texts(node, "terms"),
                says,
                List.copyOf(cues),
                examples(node));
    }

    private static QualityCue cue(Standard standard, String question, YamlNode.Mapping node) throws YamlTrouble {
        node.allowOnly(CUE_KEYS);
        return new QualityCue(
                node.required("id"),
                standard,
                question,
                node.required("shows"),
                constant(Where.class, node.text("where").orElse("anywhere"), node.line()),
                constant(Negated.class, node.text("negated").orElse("refuses"), node.line()),
                node.texts("phrases"),
                node.texts("not"));
    }

    /// Examples are written `answer :: text`.
    private static List<Question.Example> examples(YamlNode.Mapping node) throws YamlTrouble {
        List<Question.Example> examples = new ArrayList<>();
        for (String example : node.texts("examples")) {
            int cut = example.indexOf(" :: ");
            if (cut < 0) {
                throw new YamlTrouble("an example is written 'answer :: text', not '" + example + "'", node.line());
            }
            Answer answer = constant(Answer.class, example.substring(0, cut), node.line());
            examples.add(new Question.Example(example.substring(cut + 4), answer));
        }
        return examples;
    }

    private static Map<String, String> texts(YamlNode.Mapping node, String key) throws YamlTrouble {
        Map<String, String> texts = new LinkedHashMap<>();
        if (node.entries().get(key) instanceof YamlNode value) {
            YamlNode.Mapping mapping = value.asMapping("'" + key + "'");
            for (String each : mapping.entries().keySet()) {
                texts.put(each, mapping.required(each));
            }
        }
        return texts;
    }

    /// A constant as files write it: small letters, hyphens.
    private static <E extends Enum<E>> E constant(Class<E> type, String written, int line) throws YamlTrouble {
        String name = written.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new YamlTrouble("'" + written + "' is not known here", line));
    }
}
