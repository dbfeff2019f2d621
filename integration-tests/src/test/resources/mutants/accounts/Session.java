package accounts;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import java.time.Instant;

/** For this package alone. */
@DynamoModel(table = "sessions")
record Session(
    @PartitionKey String account, @SortKey String token, @TimeToLive Instant expires) {}
