package writes;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import io.dynamodel.convert.EpochMillisecondsConverter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A text that several people work on.
 *
 * @param revision how often it was written
 */
@DynamoModel(table = "articles")
@GlobalIndex(name = "revision-index", partition = "author", sort = "revision")
@GlobalIndex(
    name = "recent-index",
    partition = "author",
    sort = "changed",
    projection = Projection.INCLUDE,
    include = {"revision", "created"})
public record Article(
    @PartitionKey @AutoId @Nullable String id,
    String author,
    @Default("draft") String state,
    @Version @AttributeName("rev") long revision,
    @CreatedAt Optional<Instant> created,
    @UpdatedAt @ConvertWith(EpochMillisecondsConverter.class) @AttributeName("changed_at")
        Instant changed,
    @TimeToLive @Nullable Instant expires,
    @Unmapped Map<String, AttributeValue> rest) {}
