package org.debrief.process;

import jakarta.annotation.PostConstruct;
import org.camunda.bpm.engine.ProcessEngine;
import org.debrief.shared.postgres.PostgresServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On the embedded database there is one node only, so whatever job is locked at the start was locked by a run that was
 * killed. Taking the lock off lets it go on at once; on a shared database the lock's own time must run out.
 */
@Component
class StaleLocks {

    private final JdbcClient jdbc;
    private final boolean alone;

    /** The engine is asked for, as it creates its tables. */
    StaleLocks(JdbcClient jdbc, ObjectProvider<PostgresServer> embedded, ProcessEngine engine) {
        this.jdbc = jdbc;
        this.alone = embedded.getIfAvailable() != null && engine.getName() != null;
    }

    @PostConstruct
    void clear() {
        if (alone) {
            jdbc.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ is not null")
                    .update();
        }
    }
}
