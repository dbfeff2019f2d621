package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Expires; has indexes with its expiry as key, as attribute, and without it. */
@DynamoModel(table = "leases")
@GlobalIndex(name = "state-index", partition = "state")
@GlobalIndex(name = "expiry-index", partition = "state", sort = "expires", method = "byExpiry")
@GlobalIndex(
    name = "owner-index",
    partition = "owner",
    projection = Projection.INCLUDE,
    include = "expires")
@GlobalIndex(name = "place-index", partition = "place", projection = Projection.KEYS_ONLY)
public record Lease(
    @PartitionKey String user,
    @SortKey int number,
    String state,
    String owner,
    String place,
    @TimeToLive @Nullable Instant expires) {

  public static Lease of(int number, @Nullable Instant expires) {
    return new Lease("u", number, "open", "o", "p", expires);
  }
}
