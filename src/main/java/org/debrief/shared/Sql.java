package org.debrief.shared;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** Values in the shape the PostgreSQL driver binds; it takes no {@link Instant} and knows no id of ours. */
public final class Sql {

    private Sql() {}

    public static OffsetDateTime timestamp(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    public static UUID uuid(PersonId id) {
        return id == null ? null : id.value();
    }

    public static <T> UUID[] uuids(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).toArray(UUID[]::new);
    }
}
