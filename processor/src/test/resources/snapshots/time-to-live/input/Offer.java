package timetolive;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TimeToLive;
import java.time.Instant;
import java.util.Optional;

/** A price, perhaps for a time. */
@DynamoModel(table = "offers")
public record Offer(@PartitionKey String id, @TimeToLive Optional<Instant> expires) {}
