package org.lectern.app.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.Facet;
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

    SearchRequest narrowed(SearchRequest request) {
        return request.withInclude(values(filters)).withExclude(values(exclusions));
    }

    private Map<Facet, Set<String>> values(List<String> pairs) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            Facet facet = Facet.ofCode(equals < 0 ? pair : pair.substring(0, equals))
                    .orElseThrow(() -> usage("no facet in '" + pair + "': write facet=VALUE with one of "
                            + List.of(Facet.values()).stream().map(Facet::code).collect(Collectors.joining(", "))));
            if (equals < 0 || equals == pair.length() - 1) {
                throw usage("no value in '" + pair + "': write " + facet.code() + "=VALUE");
            }
            values.computeIfAbsent(facet, _ -> new LinkedHashSet<>()).add(pair.substring(equals + 1));
        }
        return values;
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
