package io.dynamodel.it.docs;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;

@DynamoModel(table = "drawings")
public record Drawing(@PartitionKey String id, Shape shape, List<Shape> others) {}
