package org.debrief.web.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import org.debrief.shared.Refused;
import org.debrief.shared.ui.Notices;

/** Asks when an incident was resolved. */
class ResolveDialog extends Dialog {

    ResolveDialog(ZoneId zone, Consumer<Instant> resolve) {
        setHeaderTitle("When was it resolved?");
        DateTimePicker at = new DateTimePicker("Resolved (" + zone.getId() + ")");
        at.setLocale(Locale.UK);
        at.setStep(Duration.ofMinutes(1));
        Button save = new Button("Resolved", event -> {
            if (Notices.tried(() -> {
                if (at.isEmpty()) {
                    throw new Refused("Choose when it was resolved.");
                }
                resolve.accept(at.getValue().atZone(zone).toInstant());
            })) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(at);
        getFooter().add(new Button("Not yet", event -> close()), save);
    }
}
