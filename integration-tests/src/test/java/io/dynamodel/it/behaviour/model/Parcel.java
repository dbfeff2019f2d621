package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.util.UUID;

/** A UUID as sort key. */
@DynamoModel(table = "parcels")
public record Parcel(@PartitionKey String depot, @SortKey UUID parcelId, String content) {}
