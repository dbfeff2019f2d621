package io.dynamodel.it.docs;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "dashboards")
public record Dashboard(
    @PartitionKey String id, @ConvertWith(LayoutConverter.class) Layout layout) {}
