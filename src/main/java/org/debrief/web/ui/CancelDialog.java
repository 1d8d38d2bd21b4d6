package org.debrief.web.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.debrief.shared.ui.Notices;

/** Asks why a retrospective is cancelled. */
class CancelDialog extends Dialog {

    CancelDialog(Consumer<String> cancel) {
        setHeaderTitle("Cancel this retrospective?");
        setWidth("30rem");
        TextArea reason = new TextArea("Why?");
        reason.setHelperText("Everybody who takes part will read it.");
        reason.setWidthFull();
        Button confirm = new Button("Cancel the retrospective", event -> {
            if (Notices.tried(() -> cancel.accept(reason.getValue()))) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(reason);
        getFooter().add(new Button("Keep it", event -> close()), confirm);
    }
}
