package dev.earshot.record;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema that is published for the documents of this package, held against what is written. */
final class PublishedSchema {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String text;

    private PublishedSchema(String text) {
        this.text = text;
    }

    static PublishedSchema named(String resource) {
        try (InputStream in = ResultDocument.class.getResourceAsStream(resource)) {
            return new PublishedSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a document. */
    List<Error> complaints(String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(text, InputFormat.JSON)
                .validate(document, InputFormat.JSON);
    }

    /** The paths of all parts that the schema describes. */
    Set<String> described() {
        JsonNode root = JSON.readTree(text);
        Set<String> parts = new TreeSet<>();
        described(root, root, "", parts);
        return parts;
    }

    /** The paths of all parts of a document; keys that are ids of the rubric count as one. */
    static Set<String> written(String document) {
        Set<String> parts = new TreeSet<>();
        written(JSON.readTree(document), "", parts);
        return parts;
    }

    private static void written(JsonNode node, String path, Set<String> parts) {
        if (node.isArray()) {
            node.forEach(element -> written(element, path + "[]", parts));
        }
        for (String name : node.propertyNames()) {
            boolean perSkill = node.has("empathy");
            String part = path + "." + (perSkill ? "*" : name);
            parts.add(part);
            written(node.path(name), part, parts);
        }
    }

    private static void described(JsonNode schema, JsonNode root, String path, Set<String> parts) {
        JsonNode here = resolved(schema, root);
        if (here.has("items")) {
            described(here.path("items"), root, path + "[]", parts);
        }
        if (here.path("additionalProperties").isObject()) {
            parts.add(path + ".*");
            described(here.path("additionalProperties"), root, path + ".*", parts);
        }
        for (String name : here.path("properties").propertyNames()) {
            parts.add(path + "." + name);
            described(here.path("properties").path(name), root, path + "." + name, parts);
        }
    }

    private static JsonNode resolved(JsonNode schema, JsonNode root) {
        JsonNode here = schema;
        if (here.has("oneOf")) {
            here = here.path("oneOf").get(1);
        }
        if (here.has("allOf")) {
            here = here.path("allOf").get(0);
        }
        String reference = here.path("$ref").asString("");
        return reference.isEmpty()
                ? here
                : root.path("definitions").path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
