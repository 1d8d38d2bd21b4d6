package org.debrief.incident;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** When each milestone was reached. Null means nobody knows; an unknown milestone is shown, never invented. */
public record Milestones(Instant started, Instant detected, Instant acknowledged, Instant mitigated, Instant resolved) {

    public static final Milestones UNKNOWN = new Milestones(null, null, null, null, null);

    public Optional<Instant> at(Milestone milestone) {
        return Optional.ofNullable(
                switch (milestone) {
                    case STARTED -> started;
                    case DETECTED -> detected;
                    case ACKNOWLEDGED -> acknowledged;
                    case MITIGATED -> mitigated;
                    case RESOLVED -> resolved;
                });
    }

    public Milestones with(Milestone milestone, Instant at) {
        return new Milestones(
                milestone == Milestone.STARTED ? at : started,
                milestone == Milestone.DETECTED ? at : detected,
                milestone == Milestone.ACKNOWLEDGED ? at : acknowledged,
                milestone == Milestone.MITIGATED ? at : mitigated,
                milestone == Milestone.RESOLVED ? at : resolved);
    }

    /** These milestones, with the other's filling in what is unknown here. */
    public Milestones orElse(Milestones other) {
        Milestones merged = this;
        for (Milestone milestone : Milestone.values()) {
            if (at(milestone).isEmpty()) {
                merged = merged.with(milestone, other.at(milestone).orElse(null));
            }
        }
        return merged;
    }

    /** The known ones in their usual order. */
    public Map<Milestone, Instant> known() {
        Map<Milestone, Instant> known = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            at(milestone).ifPresent(at -> known.put(milestone, at));
        }
        return known;
    }
}
