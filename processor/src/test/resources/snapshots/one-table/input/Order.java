package shop;

import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@TypeName("order")
@SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}")
@GlobalIndex(
    name = "status-index",
    partitionAttribute = "GSI1PK", partitionTemplate = "STATUS#{status}",
    sortAttribute = "GSI1SK", sortTemplate = "{due}#{orderId}")
public record Order(
    String customerId, Instant placed, String orderId, String status, @Nullable Instant due, @Version long version)
    implements ShopItem {}
