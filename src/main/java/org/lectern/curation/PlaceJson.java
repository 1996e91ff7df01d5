package org.lectern.curation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Places in the shape of the W3C Web Annotation Data Model: a `TextQuoteSelector`, refined by nothing, beside a
/// `TextPositionSelector` that is only a hint. Positions count UTF-16 units of the canonical text.
final class PlaceJson {

    Map<String, @Nullable Object> write(Place place) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("source", place.sourceId());
        json.put("section", place.sectionId());
        json.putAll(quote(place.quote()));
        return json;
    }

    Map<String, @Nullable Object> quote(Quote quote) {
        Map<String, @Nullable Object> selector = new LinkedHashMap<>();
        selector.put("type", "TextQuoteSelector");
        selector.put("exact", quote.exact());
        selector.put("prefix", quote.prefix());
        selector.put("suffix", quote.suffix());
        Map<String, @Nullable Object> hint = new LinkedHashMap<>();
        hint.put("type", "TextPositionSelector");
        hint.put("start", quote.start());
        hint.put("end", quote.end());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("selector", selector);
        json.put("hint", hint);
        return json;
    }

    Place read(JsonNode target) {
        return new Place(
                target.required("source").asString(), target.required("section").asString(), quote(target));
    }

    Quote quote(JsonNode target) {
        JsonNode selector = target.required("selector");
        JsonNode hint = target.required("hint");
        return new Quote(
                selector.required("exact").asString(),
                selector.required("prefix").asString(),
                selector.required("suffix").asString(),
                hint.required("start").asInt(),
                hint.required("end").asInt());
    }
}
