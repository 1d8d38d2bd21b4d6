package org.debrief.web.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.debrief.shared.ui.Notices;

/** Asks for the session's new time. */
class RescheduleDialog extends Dialog {

    RescheduleDialog(ZoneId zone, BiConsumer<Instant, String> move) {
        setHeaderTitle("Move the session");
        setWidth("30rem");
        DateTimePicker start = new DateTimePicker("New start (" + zone.getId() + ")");
        start.setLocale(Locale.UK);
        start.setStep(Duration.ofMinutes(15));
        TextField why = new TextField("Why (optional)");
        why.setWidthFull();
        VerticalLayout form = new VerticalLayout(start, why);
        form.setPadding(false);
        Button confirm = new Button("Move it and tell everybody", event -> {
            Instant at = start.isEmpty() ? null : start.getValue().atZone(zone).toInstant();
            if (Notices.tried(() -> move.accept(at, why.getValue()))) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form);
        getFooter().add(new Button("Keep the time", event -> close()), confirm);
    }
}
