package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "parcels")
@LocalIndex(name = "weight-index", sort = "grams")
@GlobalIndex(
    name = "depot-index",
    partition = "depot",
    sort = "arrivedAt",
    projection = Projection.INCLUDE,
    include = {"grams", "carrier"})
@GlobalIndex(
    name = "carrier-index",
    partition = "carrier",
    projection = Projection.KEYS_ONLY,
    as = ParcelId.class)
@GlobalIndex(
    name = "address-index",
    partition = {"country", "region"},
    sort = {"city", "street"})
public record Parcel(
    @PartitionKey String customer,
    @SortKey String number,
    int grams,
    @Nullable String depot,
    Instant arrivedAt,
    String carrier,
    String country,
    String region,
    String city,
    String street,
    @Nullable String note,
    @TimeToLive @Nullable Instant expiresAt) {}
