package io.dynamodel.it.cases;

import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A seat that is held for some time. */
@DynamoModel(table = "holds")
record Hold(
    @PartitionKey String seat,
    String who,
    @Version long version,
    @TimeToLive @Nullable Instant until,
    @CreatedAt @Nullable Instant created) {

  static Hold of(String who, @Nullable Instant until) {
    return new Hold("4A", who, 0, until, null);
  }

  Hold by(String other) {
    return new Hold(seat, other, version, until, created);
  }
}
