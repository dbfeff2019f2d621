package tickets;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket of an event. */
@DynamoModel(table = "tickets", naming = NamingStrategy.SNAKE_CASE)
@PartitionKey(attribute = "PK", template = "EVENT#{event}#{shard}", shards = 8)
@SortKey(attribute = "SK", template = "{day}#{gate}#{seat:03}#{ticketId}")
@GlobalIndex(
    name = "state-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "STATE#{state}#{shard}",
    shards = 4,
    sortAttribute = "GSI1SK",
    sortTemplate = "{sold}#{buyer}")
@GlobalIndex(
    name = "buyer-index",
    partition = "buyer",
    sortAttribute = "GSI2SK",
    sortTemplate = "{day}",
    projection = Projection.KEYS_ONLY)
@LocalIndex(name = "sold-index", sortAttribute = "LSI1SK", sortTemplate = "{sold}")
public record Ticket(
    String event,
    LocalDate day,
    Gate gate,
    int seat,
    UUID ticketId,
    String state,
    @Nullable Instant sold,
    @Nullable String buyer) {

  /** Where to go in. */
  public enum Gate {
    NORTH,
    SOUTH
  }

  /** What is on it. */
  @DynamoProjection(of = Ticket.class)
  public record Printed(String event, LocalDate day, Gate gate, Optional<String> buyer) {}
}
