package org.debrief.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** A page's title, a sentence about it, and what one can do there. */
public class PageHeader extends Header {

    public PageHeader(String title, String about, Component... actions) {
        addClassName("page-header");
        Div words = new Div(new H1(title));
        if (about != null && !about.isBlank()) {
            words.add(new Paragraph(about));
        }
        Div buttons = new Div(actions);
        buttons.addClassName("page-actions");
        add(words, buttons);
    }
}
