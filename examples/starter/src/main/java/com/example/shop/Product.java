package com.example.shop;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "products", naming = NamingStrategy.SNAKE_CASE)
public record Product(
    @PartitionKey @AutoId @Nullable String productId,
    String name,
    @Nullable String description,
    BigDecimal price,
    @Nullable BigDecimal tax) {}
