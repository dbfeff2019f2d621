package io.dynamodel.it.residents;

import io.dynamodel.annotations.Counter;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unique;
import io.dynamodel.annotations.Version;

/** Has a unique code, a count that puts keep, and a version. */
@DynamoModel(table = "meters")
public record Meter(
    @PartitionKey String id, @Unique String code, @Counter long readings, @Version long version) {}
