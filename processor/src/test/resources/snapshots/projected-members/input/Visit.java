package members;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A visit, with documents that may be absent and one that may not. */
@DynamoModel(table = "visits", naming = NamingStrategy.SNAKE_CASE)
public record Visit(
    @PartitionKey String visitId,
    Address homeAddress,
    @Nullable Address workAddress,
    Optional<Address> nextAddress,
    List<Address> stops) {}
