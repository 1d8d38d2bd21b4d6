package org.debrief.form;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a field's expressions see: the whole form's values, and inside a list the row's own on top. */
record Scope(Map<String, Object> root, Map<String, Object> local, Scope parent, int index) {

    static Scope of(Map<String, Object> root) {
        return new Scope(root, root, null, 0);
    }

    /** The scope of a row; rows count from 1, as form-js counts them. */
    Scope row(Map<String, Object> row, int number) {
        return new Scope(root, row, this, number);
    }

    Map<String, Object> variables() {
        Map<String, Object> variables = new LinkedHashMap<>(root);
        variables.putAll(local);
        variables.put("this", local);
        if (parent != null) {
            variables.put("parent", parent.local());
            variables.put("i", index);
            variables.put("_parent_", parent.local());
            variables.put("_i_", index);
        }
        variables.put("_this_", local);
        return variables;
    }
}
