package org.debrief.shared.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why a second instance does not start. */
class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DataFolderInUse cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Stop the other one, or start this one with another folder: --debrief.data-dir=PATH. To run several"
                        + " nodes, give them one external PostgreSQL with SPRING_DATASOURCE_URL.",
                cause);
    }
}
