package io.dynamodel.examples.shop;

import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Version;
import java.time.LocalDate;

@TypeName("order")
@SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}")
@GlobalIndex(
    name = "status-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "STATUS#{status}",
    sortAttribute = "GSI1SK",
    sortTemplate = "{placed}#{orderId}")
record Order(
    String customerId, LocalDate placed, String orderId, String status, @Version long version)
    implements ShopItem {}
