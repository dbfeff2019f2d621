package templates;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.annotations.Version;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All kinds of parts, escaped.
 *
 * @param site the site that was visited
 */
@DynamoModel(table = "visits", naming = NamingStrategy.SNAKE_CASE, async = true)
@PartitionKey(attribute = "PK", template = "SITE#{site}#{day}")
@SortKey(
    attribute = "SK",
    template = "{site}#AT#{at}{visitId}#{kind}#{isBot}#{page}#{number:03}{offset:02}#{tag}#END")
@GlobalIndex(
    name = "kind-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "KIND#{kind}",
    sortAttribute = "GSI1SK",
    sortTemplate = "{referrer}#{seconds}")
@GlobalIndex(
    name = "bot-index",
    partition = "kind",
    sortAttribute = "GSI2SK",
    sortTemplate = "{day}",
    projection = Projection.KEYS_ONLY)
@GlobalIndex(
    name = "tag-index",
    partitionAttribute = "GSI3PK",
    partitionTemplate = "TAG#{tag}",
    projection = Projection.INCLUDE,
    include = {"page", "seconds"})
@LocalIndex(name = "seconds-index", sortAttribute = "LSI1SK", sortTemplate = "{seconds:05}#{at}")
public record Visit(
    String site,
    LocalDate day,
    Instant at,
    UUID visitId,
    Kind kind,
    boolean isBot,
    @AttributeName("p") URI page,
    int number,
    short offset,
    @ConvertWith(TagConverter.class) Tag tag,
    @Nullable String referrer,
    Optional<Integer> seconds,
    @Version long version,
    @Unmapped Map<String, AttributeValue> others) {}
