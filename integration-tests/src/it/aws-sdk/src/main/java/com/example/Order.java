package com.example;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "orders", async = true)
@GlobalIndex(name = "status-index", partition = "status", sort = "placedAt")
public record Order(
    @PartitionKey String customer,
    @SortKey Instant placedAt,
    String status,
    BigDecimal total,
    boolean gift,
    @Nullable String note,
    byte @Nullable [] signature,
    List<String> lines,
    Set<String> labels,
    Set<Long> coupons,
    Map<String, Object> data) {}
