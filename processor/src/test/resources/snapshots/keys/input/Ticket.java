package keys;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "tickets")
public record Ticket(@PartitionKey @AutoId @Nullable String id) {}
