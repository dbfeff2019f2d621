package scalars;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "primitives")
public record Primitives(
    @PartitionKey String id,
    boolean flag,
    char letter,
    byte tiny,
    short small,
    int medium,
    long large,
    float single,
    double twice) {}
