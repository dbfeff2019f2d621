package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import org.jspecify.annotations.Nullable;

/** Another model of the table of {@link Score}. */
@DynamoModel(table = "scores")
public record Ranking(
    @PartitionKey String game,
    @SortKey long points,
    @Nullable String rank,
    @Nullable String player) {}
