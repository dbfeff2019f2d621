package keys;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "accounts")
public record Account(@PartitionKey long bank, @SortKey @AutoId @Nullable UUID id, String owner) {}
