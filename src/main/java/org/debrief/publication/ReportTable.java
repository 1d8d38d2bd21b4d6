package org.debrief.publication;

import static org.debrief.shared.Sql.timestamp;
import static org.debrief.shared.Sql.uuid;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportTable {

    private final JdbcClient jdbc;

    ReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Report> latest(RetrospectiveId id) {
        return jdbc.sql("select * from report where retrospective = ? order by version desc limit 1")
                .param(id.value())
                .query(Report.class)
                .optional();
    }

    void insert(RetrospectiveId id, int version, String markdown, PersonId author) {
        jdbc.sql("insert into report (retrospective, version, markdown, status, author) values (?, ?, ?, 'DRAFT', ?)")
                .params(Arrays.asList(id.value(), version, markdown, uuid(author)))
                .update();
    }

    void review(Report report, ReportStatus status, PersonId approver, String comment) {
        jdbc.sql("""
                        update report set status = ?, approver = ?, review_comment = ?
                        where retrospective = ? and version = ?
                        """)
                .params(Arrays.asList(
                        status.name(),
                        uuid(approver),
                        comment,
                        report.retrospective().value(),
                        report.version()))
                .update();
    }

    void published(Report report, Instant now) {
        jdbc.sql("update report set status = 'PUBLISHED', published_at = ? where retrospective = ? and version = ?")
                .params(timestamp(now), report.retrospective().value(), report.version())
                .update();
    }

    /** False if the report was published there before. */
    boolean claimChannel(RetrospectiveId id, String channel, Instant now) {
        return jdbc.sql("insert into report_publication values (?, ?, ?) on conflict do nothing")
                        .params(id.value(), channel, timestamp(now))
                        .update()
                == 1;
    }
}
