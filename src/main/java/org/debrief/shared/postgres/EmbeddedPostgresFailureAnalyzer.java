package org.debrief.shared.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the reason and the remedy instead of a stack trace. */
class EmbeddedPostgresFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedPostgresFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable root, EmbeddedPostgresFailure cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
