package org.lectern.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// References as CSL-JSON, the input of the Citation Style Language: an array of items.
final class CslJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CslJson() {}

    static String of(List<Reference> references) {
        return JSON.writeValueAsString(references.stream().map(CslJson::item).toList()) + "\n";
    }

    private static Map<String, Object> item(Reference reference) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.id());
        item.put("type", reference.kind().csl());
        item.put("title", reference.title());
        if (!reference.creators().isEmpty()) {
            item.put("author", reference.creators().stream().map(CslJson::name).toList());
        }
        reference.publisher().ifPresent(publisher -> item.put("publisher", publisher));
        reference
                .date()
                .ifPresentOrElse(
                        date -> item.put("issued", Map.of("date-parts", List.of(date.parts()))),
                        () -> reference.dateText().ifPresent(date -> item.put("issued", Map.of("literal", date))));
        reference.doi().ifPresent(doi -> item.put("DOI", doi));
        reference.url().ifPresent(url -> item.put("URL", url));
        reference.language().ifPresent(language -> item.put("language", language));
        reference.note().ifPresent(note -> item.put("note", note));
        return item;
    }

    private static Map<String, String> name(String creator) {
        int comma = creator.indexOf(',');
        return Reference.isPerson(creator)
                ? person(
                        creator.substring(0, comma).strip(),
                        creator.substring(comma + 1).strip())
                : Map.of("literal", creator);
    }

    private static Map<String, String> person(String family, String given) {
        Map<String, String> name = new LinkedHashMap<>();
        name.put("family", family);
        name.put("given", given);
        return name;
    }
}
