package org.debrief.shared.postgres;

/** Why the embedded server cannot run, in plain words, with what the person who starts Debrief can do about it. */
public class EmbeddedPostgresFailure extends RuntimeException {

    static final String USE_ANOTHER_FOLDER = "name another folder with --debrief.data-dir=PATH";
    static final String USE_EXTERNAL = "use a PostgreSQL of your own with SPRING_DATASOURCE_URL,"
            + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD";

    private final String remedy;

    EmbeddedPostgresFailure(String message, String remedy) {
        this(message, remedy, null);
    }

    EmbeddedPostgresFailure(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
