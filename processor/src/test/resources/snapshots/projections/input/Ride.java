package projections;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ride of a bus; its indexes hold parts of it. */
@DynamoModel(table = "rides")
@GlobalIndex(
    name = "driver-index",
    partition = "driver",
    sort = "start",
    projection = Projection.INCLUDE,
    include = "stops",
    as = Ride.Plan.class)
@GlobalIndex(
    name = "bus-index",
    partition = "bus",
    projection = Projection.KEYS_ONLY,
    as = Ride.Used.class)
@LocalIndex(
    name = "stops-index",
    sort = "stops",
    projection = Projection.INCLUDE,
    include = "driver",
    as = Ride.Plan.class)
@LocalIndex(name = "delay-index", sort = "delay", projection = Projection.KEYS_ONLY)
public record Ride(
    @PartitionKey String line,
    @SortKey Instant start,
    String driver,
    String bus,
    int stops,
    @Nullable Integer delay) {

  /** With the key of the table. */
  @DynamoProjection(of = Ride.class)
  public record Plan(String line, Instant start, String driver, int stops) {}

  /** Without. */
  @DynamoProjection(of = Ride.class)
  public record Used(String bus, Instant start) {}
}
