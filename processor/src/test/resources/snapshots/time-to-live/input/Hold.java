package timetolive;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TimeToLive;
import java.time.Instant;

/** A seat that is kept for somebody; those that are free next come first. */
@DynamoModel(table = "holds")
@GlobalIndex(name = "expiry-index", partition = "room", sort = "until")
public record Hold(@PartitionKey String seat, String room, @TimeToLive Instant until) {}
