package partialindexes;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Unmapped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Something that happened.
 *
 * @param eventId what tells it from {@code others}
 * @param note what {@link Object#toString} says of it; 100% of it are the user's words
 */
@DynamoModel(table = "events")
@GlobalIndex(name = "status-index", partition = "status", sort = "timestamp")
@GlobalIndex(
    name = "date-keys-only-index",
    partition = "date",
    projection = Projection.KEYS_ONLY,
    method = "byDate")
@GlobalIndex(
    name = "day-index",
    partition = "day",
    sort = "timestamp",
    projection = Projection.INCLUDE,
    include = {"note", "first", "second", "count", "ratio", "bytes", "address", "tags", "labels"})
@LocalIndex(
    name = "other-index",
    sort = "other",
    projection = Projection.INCLUDE,
    include = {"data", "letters", "weight", "level"})
public record Event(
    @PartitionKey String eventId,
    @SortKey Instant timestamp,
    String status,
    @AttributeName("on") LocalDate date,
    @Nullable DayOfWeek day,
    int count,
    double ratio,
    byte @Nullable [] bytes,
    @AttributeName("text") @Nullable String note,
    Optional<String> first,
    OptionalInt second,
    String other,
    Address address,
    List<@Nullable String> tags,
    Set<String> labels,
    Map<String, Object> data,
    @ConvertWith(Letters.class) char[] letters,
    Float weight,
    @Default("3") long level,
    @Unmapped Map<String, AttributeValue> rest) {}
