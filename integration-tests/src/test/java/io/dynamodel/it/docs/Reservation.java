package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "reservations")
public record Reservation(
    @PartitionKey String seat, String customer, @TimeToLive @Nullable Instant until) {}
