package org.debrief.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityTest {

    @ParameterizedTest
    @ValueSource(strings = {"SEV2", "sev-2", "Sev 2", "P2", "p2", "2"})
    void readsWhatToolsAndPeopleWrite(String text) {
        assertThat(Severity.parse(text)).isEqualTo(Severity.SEV2);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "SEV5", "SEV22", "high", "P", "0"})
    void namesTheAcceptedOnesOtherwise(String text) {
        assertThatThrownBy(() -> Severity.parse(text))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Sev-1");
    }
}
