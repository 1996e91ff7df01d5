package org.lectern.app.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Topic;
import org.lectern.library.Library;
import org.lectern.search.SearchRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The values of facets that a command narrows its searches by: `--filter` and `--exclude`.
final class FacetChoices {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--filter", paramLabel = "facet=VALUE", description = "Only sections with this value; repeatable.")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "facet=VALUE", description = "No sections with this value; repeatable.")
    private List<String> exclusions = new ArrayList<>();

    /// @throws ParameterException where there is no such facet, or the library has no such value
    SearchRequest narrowed(SearchRequest request, Library open) {
        return request.withInclude(values(filters, open)).withExclude(values(exclusions, open));
    }

    private Map<Facet, Set<String>> values(List<String> pairs, Library open) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            Facet facet = Facet.ofCode(equals < 0 ? pair : pair.substring(0, equals))
                    .orElseThrow(() -> usage("no facet in '" + pair + "': write facet=VALUE with one of "
                            + List.of(Facet.values()).stream().map(Facet::code).collect(Collectors.joining(", "))));
            if (equals < 0 || equals == pair.length() - 1) {
                throw usage("no value in '" + pair + "': write " + facet.code() + "=VALUE");
            }
            values.computeIfAbsent(facet, _ -> new LinkedHashSet<>())
                    .add(value(facet, pair.substring(equals + 1), open));
        }
        return values;
    }

    /// The value as the library writes it. Any that a section has counts, for a collection has values of its own.
    private String value(Facet facet, String typed, Library open) {
        List<String> codes = codes(facet);
        if (codes.contains(typed) || isNamed(facet, typed, open) || isInUse(facet, typed, open)) {
            return typed;
        }
        return codes.stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> usage(
                        codes.isEmpty()
                                ? "the library has no " + facet.code() + " '" + typed
                                        + "': the last line of lectern search --json lists the ids"
                                : "'" + typed + "' is no value of " + facet.code() + ": write one of "
                                        + String.join(", ", codes)));
    }

    /// The values that are the same in every library.
    private static List<String> codes(Facet facet) {
        return switch (facet) {
            case TOPIC -> Stream.of(Topic.values()).map(Topic::code).toList();
            case EVIDENCE -> Stream.of(Evidence.values()).map(Evidence::name).toList();
            case CLAIM -> Stream.of(ClaimKind.values()).map(ClaimKind::name).toList();
            case DISEASE_TYPE, SYMPTOM, TEST, TREATMENT, SOURCE -> List.of();
        };
    }

    private static boolean isNamed(Facet facet, String id, Library open) {
        return facet == Facet.SOURCE
                ? open.sources().stream().anyMatch(source -> source.id().equals(id))
                : open.vocabulary()
                        .concept(id)
                        .filter(concept -> concept.facet() == facet)
                        .isPresent();
    }

    private static boolean isInUse(Facet facet, String value, Library open) {
        return open.search(SearchRequest.of("")
                                .withInclude(Map.of(facet, Set.of(value)))
                                .withPage(0, 1))
                        .total()
                > 0;
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
