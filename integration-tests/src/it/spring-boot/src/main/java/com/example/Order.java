package com.example;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "orders")
@GlobalIndex(name = "status-index", partition = "status", sort = "placedAt")
public record Order(
    @PartitionKey String customer,
    @SortKey Instant placedAt,
    String status,
    BigDecimal total,
    @Nullable String note) {}
