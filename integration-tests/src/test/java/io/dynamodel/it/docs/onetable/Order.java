package io.dynamodel.it.docs.onetable;

import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@TypeName("order")
@SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}")
@GlobalIndex(
    name = "status-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "STATUS#{status}",
    sortAttribute = "GSI1SK",
    sortTemplate = "{due}#{orderId}")
public record Order(
    String customerId,
    LocalDate placed,
    String orderId,
    String status,
    @Nullable LocalDate due,
    @Version long version)
    implements ShopItem {}
