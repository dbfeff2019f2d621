package async;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Version;
import java.time.Instant;

@DynamoModel(table = "orders", async = true)
@GlobalIndex(
    name = "status-index",
    partition = "status",
    sort = {"placed", "orderId"})
@GlobalIndex(
    name = "product-index",
    partition = "product",
    sort = "placed",
    projection = Projection.KEYS_ONLY)
public record Order(
    @PartitionKey String customerId,
    @SortKey Instant placed,
    String orderId,
    String status,
    String product,
    @Version long version) {}
