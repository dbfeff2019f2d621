package timetolive;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TimeToLive;
import java.time.Instant;

/**
 * What a user is doing.
 *
 * @param id its token
 * @param started when it was opened
 * @param expires when the user has to log in again
 */
@DynamoModel(table = "sessions")
public record Session(
    @PartitionKey String id,
    Instant started,
    @TimeToLive @AttributeName("expires_at") Instant expires) {}
