package multipartindexes;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "stores")
@GlobalIndex(
    name = "region-index",
    partition = {"country", "region"},
    sort = {"city", "count", "street"})
@GlobalIndex(
    name = "chain-index",
    partition = {"chain", "country", "region", "city"},
    sort = {"count", "opened", "street", "id"},
    projection = Projection.KEYS_ONLY)
@GlobalIndex(
    name = "city-index",
    partition = {"region", "city"})
public record Store(
    @PartitionKey UUID id,
    String country,
    String region,
    String city,
    String street,
    int count,
    int opened,
    @Nullable String chain) {}
