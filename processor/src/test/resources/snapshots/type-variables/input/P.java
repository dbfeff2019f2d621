package typevariables;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import java.util.Optional;

@DynamoModel(table = "parts")
@GlobalIndex(name = "name-index", partition = "name", projection = Projection.KEYS_ONLY)
public record P(@PartitionKey String id, String name, Optional<M> m) {}
