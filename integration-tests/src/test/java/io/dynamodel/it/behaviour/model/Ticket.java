package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time as sort key, one index with a sort key and one without. */
@DynamoModel(table = "tickets", async = true)
@GlobalIndex(name = "status-index", partition = "status", sort = "openedAt")
@GlobalIndex(name = "assignee-index", partition = "assignee")
public record Ticket(
    @PartitionKey String queue,
    @SortKey Instant openedAt,
    String status,
    @Nullable String assignee,
    int priority) {

  /** 7 May 2023, 08:00 UTC. */
  public static final Instant START = Instant.parse("2023-05-07T08:00:00Z");

  /** The ticket that was opened so many seconds after {@link #START}: its priority as well. */
  public static Ticket of(String queue, int second) {
    return new Ticket(queue, START.plusSeconds(second), "open", null, second);
  }
}
