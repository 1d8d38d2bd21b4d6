package org.debrief.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** One component of a form, with everything its schema says, known here or not. */
public record FormField(String type, JsonNode json, List<FormField> components) {

    public Optional<String> text(String property) {
        JsonNode value = json.at("/" + property.replace('.', '/'));
        return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    public boolean flag(String property) {
        return json.at("/" + property.replace('.', '/')).asBoolean(false);
    }

    public Optional<Integer> number(String property) {
        JsonNode value = json.at("/" + property.replace('.', '/'));
        return value.isNumber() ? Optional.of(value.asInt()) : Optional.empty();
    }

    /** Where its value is kept: an input's key, a group's or list's path. */
    public Optional<String> key() {
        return isContainer() ? text("path") : text("key");
    }

    public boolean isContainer() {
        return isList() || "group".equals(type);
    }

    public boolean isList() {
        return "dynamiclist".equals(type);
    }

    /** Whether a person enters something here. */
    public boolean isInput() {
        return InputType.of(type).isPresent() && key().isPresent();
    }
}
