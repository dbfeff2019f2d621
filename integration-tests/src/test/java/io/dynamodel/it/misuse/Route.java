package io.dynamodel.it.misuse;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;

/** Has indexes of all kinds. */
@DynamoModel(table = "routes")
@LocalIndex(
    name = "length-index",
    sort = "length",
    projection = Projection.INCLUDE,
    include = "title")
@GlobalIndex(
    name = "place-index",
    partition = {"country", "region"},
    sort = {"city", "street"})
@GlobalIndex(
    name = "title-index",
    partition = "title",
    projection = Projection.KEYS_ONLY,
    as = RouteId.class)
public record Route(
    @PartitionKey String owner,
    @SortKey String id,
    int length,
    String title,
    String country,
    String region,
    String city,
    String street) {}
