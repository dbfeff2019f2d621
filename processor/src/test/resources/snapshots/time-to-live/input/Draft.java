package timetolive;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text that is thrown away at some time, or never. */
@DynamoModel(table = "drafts")
public record Draft(@PartitionKey String id, @TimeToLive @Nullable Instant expires) {}
