package org.debrief.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the edge of the page. */
public final class Notices {

    private static final int SUCCESS_MILLIS = 4_000;
    private static final int FAILURE_MILLIS = 10_000;

    private Notices() {}

    public static void done(String text) {
        Notification.show(text, SUCCESS_MILLIS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    public static void failed(String text) {
        Notification notice = Notification.show(text, FAILURE_MILLIS, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
    }

    /** Does it, and shows why not if it is refused. False if it was. */
    public static boolean tried(Runnable what) {
        try {
            what.run();
            return true;
        } catch (org.debrief.shared.Refused | org.debrief.shared.NotAllowed | org.debrief.shared.NotFound e) {
            failed(e.getMessage());
            return false;
        }
    }
}
