package sealeddocuments;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@DynamoModel(table = "drawings")
public record Drawing(
    @PartitionKey String id,
    Shape shape,
    Optional<Shape> second,
    List<Shape> shapes,
    Map<String, Shape> named,
    Circle circle,
    Expression expression) {}
