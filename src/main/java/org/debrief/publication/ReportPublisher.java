package org.debrief.publication;

import java.time.Clock;
import java.util.List;
import org.debrief.retrospective.History;
import org.debrief.shared.NotFound;
import org.debrief.shared.RetrospectiveId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes reports, once in each channel however often it is asked. It checks no rights: only the process calls it. */
@Service
@Transactional
public class ReportPublisher {

    private final List<ReportChannel> channels;
    private final ReportTable table;
    private final History history;
    private final Clock clock;

    ReportPublisher(List<ReportChannel> channels, ReportTable table, History history, Clock clock) {
        this.channels = channels;
        this.table = table;
        this.history = history;
        this.clock = clock;
    }

    public List<String> channels() {
        return channels.stream().map(ReportChannel::name).toList();
    }

    public void publish(RetrospectiveId id, String channelName) {
        ReportChannel channel = channels.stream()
                .filter(one -> one.name().equals(channelName))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no channel \"" + channelName + "\"."));
        Report report = table.latest(id).orElseThrow(() -> new NotFound("There is no report yet."));
        if (!channel.configured()) {
            history.note(
                    id, "The channel " + channelName + " is not connected, so the report was not published there.");
        } else if (table.claimChannel(id, channelName, clock.instant())) {
            channel.publish(report);
            table.published(report, clock.instant());
            history.note(id, "Published the report by " + channelName + ".");
        }
    }
}
