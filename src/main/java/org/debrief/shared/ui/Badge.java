package org.debrief.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.debrief.shared.Severity;

/** A word in a small box. */
public class Badge extends Span {

    public Badge(String text, String kind) {
        super(text);
        addClassNames("badge", "badge-" + kind.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public static Badge of(Severity severity) {
        return new Badge(severity.label(), severity.name());
    }
}
