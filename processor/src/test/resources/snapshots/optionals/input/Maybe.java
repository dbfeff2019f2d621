package optionals;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

@DynamoModel(table = "maybe")
@GlobalIndex(name = "size-index", partition = "size", sort = "length")
public record Maybe(
    @PartitionKey String id,
    OptionalInt size,
    OptionalLong length,
    OptionalDouble weight,
    Optional<String> text,
    Optional<Thing> thing,
    List<Optional<String>> texts,
    List<OptionalInt> sizes,
    Map<String, OptionalDouble> weights,
    Map<Integer, List<Optional<Long>>> numbers,
    List<Optional<Thing>> things) {}
