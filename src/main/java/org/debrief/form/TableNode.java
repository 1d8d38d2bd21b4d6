package org.debrief.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;

/** Rows of data to read. */
record TableNode(FormField field, Div box) implements FormNode {

    TableNode(FormField field) {
        this(field, new Div());
        box.addClassName("form-table");
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void update(Scope scope) {
        box.setVisible(!FieldState.hidden(field, scope));
        box.removeAll();
        List<Map<String, Object>> rows = Values.rows(field.text("dataSource")
                .map(source -> Feel.isExpression(source)
                        ? Feel.evaluate(source, scope)
                        : Values.get(scope.variables(), source))
                .orElse(null));
        NativeTable table = new NativeTable();
        field.text("label").ifPresent(label -> table.setCaptionText(Feel.text(label, scope)));
        NativeTableRow head = table.getHead().addRow();
        columns()
                .forEach(column ->
                        head.addHeaderCell().setText(column.path("label").asText()));
        NativeTableBody body = table.getBody();
        for (Map<String, Object> row : rows) {
            NativeTableRow line = body.addRow();
            columns().forEach(column -> {
                Object value = row.get(column.path("key").asText());
                line.addDataCell().setText(value == null ? "" : value.toString());
            });
        }
        box.add(table);
        if (rows.isEmpty()) {
            box.add(new Paragraph("There is nothing to show yet."));
        }
    }

    private List<JsonNode> columns() {
        List<JsonNode> columns = new java.util.ArrayList<>();
        field.json().path("columns").forEach(columns::add);
        return columns;
    }
}
