package org.debrief.identity.ui;

import com.vaadin.flow.component.HasValidation;
import java.util.Map;
import org.debrief.shared.Refused;
import org.debrief.shared.ui.Notices;

/** Shows a refusal beside the field it is about. */
final class Fields {

    private Fields() {}

    /** Does it; false and the message at its field if it is refused. */
    static boolean tried(Map<String, HasValidation> fields, Runnable what) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            what.run();
            return true;
        } catch (Refused e) {
            HasValidation field = e.field().map(fields::get).orElse(null);
            if (field == null) {
                Notices.failed(e.getMessage());
            } else {
                field.setErrorMessage(e.getMessage());
                field.setInvalid(true);
            }
            return false;
        }
    }
}
