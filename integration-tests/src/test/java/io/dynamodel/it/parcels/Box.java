package io.dynamodel.it.parcels;

import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.TypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A parcel, which may expire. */
@TypeName("box")
@SortKey(attribute = "SK", template = "P#{box}")
@GlobalIndex(
    name = "state-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "STATE#{state}#{shard}",
    shards = 4,
    sortAttribute = "GSI1SK",
    sortTemplate = "{box}",
    projection = Projection.KEYS_ONLY)
public record Box(
    String depot, String box, String state, @TimeToLive @Nullable Instant until, int weight)
    implements Parcel {}
