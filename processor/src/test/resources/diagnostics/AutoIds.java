package autoids;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "required")
record Required(@PartitionKey @AutoId String id) {}

@DynamoModel(table = "numbers")
record Numbers(@PartitionKey @AutoId @Nullable Long id) {}

@DynamoModel(table = "optionals")
record Optionals(@PartitionKey String id, @AutoId Optional<String> other) {}

@DynamoModel(table = "lists")
record Lists(@PartitionKey String id, @AutoId List<String> other) {}

@DynamoModel(table = "two-ids")
record Two(
    @PartitionKey @AutoId @Nullable String id,
    @AutoId @Nullable UUID other) {}

@DynamoModel(table = "fine-ids")
record FineAsPartitionKey(@PartitionKey @AutoId @Nullable UUID id) {}

@DynamoModel(table = "fine-ids")
record FineAsSortKey(@PartitionKey String id, @SortKey @AutoId @Nullable String sort) {}

@DynamoModel(table = "fine-ids")
record FineElsewhere(@PartitionKey String id, @AutoId @Nullable String other) {}
