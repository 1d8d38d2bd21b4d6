package org.debrief.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;

/** What is only shown: text, HTML, separator, spacer, and the notice in the place of a component not known here. */
record StaticNode(FormField field, Div box) implements FormNode {

    StaticNode(FormField field) {
        this(field, new Div());
        box.addClassName("form-static");
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void update(Scope scope) {
        box.setVisible(!FieldState.hidden(field, scope));
        box.removeAll();
        box.add(
                switch (field.type()) {
                    case "text" ->
                        new Html(
                                SafeHtml.ofMarkdown(Feel.text(field.text("text").orElse(""), scope)));
                    case "html" ->
                        new Html(SafeHtml.of(Feel.text(field.text("content").orElse(""), scope)));
                    case "separator" -> new Hr();
                    case "spacer" -> spacer();
                    default -> notice();
                });
    }

    private Component spacer() {
        Div space = new Div();
        space.setHeight(Math.min(1_000, field.number("height").orElse(40)) + "px");
        return space;
    }

    private Component notice() {
        Span notice = new Span("This part of the form (\"" + field.type()
                + "\") cannot be shown here. What it holds is kept as it is.");
        notice.addClassName("form-notice");
        return notice;
    }
}
