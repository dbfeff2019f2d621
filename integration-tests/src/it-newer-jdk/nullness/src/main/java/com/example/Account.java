package com.example;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.Unique;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "accounts")
@GlobalIndex(
    name = "by-city",
    partition = "city",
    projection = Projection.KEYS_ONLY,
    as = AccountName.class)
public record Account(
    @PartitionKey @AutoId @Nullable String id,
    @Unique String email,
    @Unique @Nullable String phone,
    @Nullable String city) {}
