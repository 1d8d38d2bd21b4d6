package org.debrief.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** A Camunda Form (the form-js JSON schema), read leniently: what is unknown is kept and harmless slips are forgiven. */
public record FormSchema(String id, List<FormField> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 20;

    /** @throws FormUnreadable if the text is not JSON or has no list of components */
    public static FormSchema parse(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new FormUnreadable("This form is not valid JSON.", e);
        }
        if (root == null || !root.path("components").isArray()) {
            throw new FormUnreadable("This form has no list of components.", null);
        }
        return new FormSchema(root.path("id").asText(""), fields(root, 0));
    }

    private static List<FormField> fields(JsonNode parent, int depth) {
        if (depth > DEEPEST) {
            throw new FormUnreadable("This form nests deeper than " + DEEPEST + " levels.", null);
        }
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            fields.add(new FormField(component.path("type").asText(""), component, fields(component, depth + 1)));
        }
        return List.copyOf(fields);
    }
}
