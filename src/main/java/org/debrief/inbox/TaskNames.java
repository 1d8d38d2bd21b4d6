package org.debrief.inbox;

/**
 * A task's element in its model and its form share one name: {@code userTask_confirmTimeline} and {@code
 * confirm-timeline}.
 */
public final class TaskNames {

    private static final String PREFIX = "userTask_";

    private TaskNames() {}

    public static String element(String key) {
        StringBuilder element = new StringBuilder(PREFIX);
        boolean upper = false;
        for (char c : key.toCharArray()) {
            element.append(upper ? Character.toUpperCase(c) : c == '-' ? "" : String.valueOf(c));
            upper = c == '-';
        }
        return element.toString();
    }

    public static String key(String element) {
        String name = element.startsWith(PREFIX) ? element.substring(PREFIX.length()) : element;
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
