package counters;

import io.dynamodel.annotations.Counter;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/**
 * A video, and how it is received.
 *
 * @param views how often it was seen
 */
@DynamoModel(table = "videos")
@GlobalIndex(name = "most-viewed", partition = "channel", sort = "views")
public record Video(
    @PartitionKey String id,
    String channel,
    @Nullable String title,
    @Counter long views,
    @Counter @Default("0") int likes) {}
