package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents and maps that an item can lack. */
@DynamoModel(table = "members")
public record Member(
    @PartitionKey String id,
    int visits,
    @Nullable Profile profile,
    Map<String, Integer> settings,
    Map<String, Object> notes) {}
