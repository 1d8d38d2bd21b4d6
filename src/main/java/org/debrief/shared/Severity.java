package org.debrief.shared;

import java.util.Arrays;
import java.util.Locale;

/** How bad an incident was; {@link #SEV1} is the worst. */
public enum Severity {
    SEV1("Sev-1"),
    SEV2("Sev-2"),
    SEV3("Sev-3"),
    SEV4("Sev-4");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * Reads the spellings people and tools use: {@code SEV1}, {@code sev-1}, {@code Sev 1}, {@code P1}, {@code 1}.
     *
     * @throws Refused for anything else, naming the accepted values
     */
    public static Severity parse(String text) {
        String digits = text == null ? "" : text.toUpperCase(Locale.ROOT).replaceAll("^(SEV|P)?[ -]?(?=[1-4]$)", "");
        return Arrays.stream(values())
                .filter(severity -> severity.name().equals("SEV" + digits))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "severity", "Unknown severity \"" + text + "\". Use one of Sev-1, Sev-2, Sev-3 or Sev-4."));
    }
}
