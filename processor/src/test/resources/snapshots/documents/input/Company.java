package documents;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "companies")
public record Company(
    @PartitionKey String id,
    Address seat,
    @Nullable Address branch,
    Optional<Address> warehouse,
    List<Address> shops,
    Map<String, Address> agents,
    Node tree,
    Person owner) {}
