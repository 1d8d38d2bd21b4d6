package org.debrief.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing yet: why, and what to do next. */
public class EmptyState extends Div {

    public EmptyState(String title, String next, Component... actions) {
        addClassName("empty-state");
        add(new H3(title), new Paragraph(next));
        add(actions);
    }
}
