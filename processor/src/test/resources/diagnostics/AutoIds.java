package autoids;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.convert.TextConverter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "required")
record Required(@PartitionKey @AutoId String id) {} // error: [DYN209] @AutoId can't fill Required.id, which is a required String. Declare it as @Nullable String or @Nullable UUID.

@DynamoModel(table = "numbers")
record Numbers(@PartitionKey @AutoId @Nullable Long id) {} // error: [DYN209] @AutoId can't fill Numbers.id, which is @Nullable Long. Declare it as @Nullable String or @Nullable UUID.

@DynamoModel(table = "optionals")
record Optionals(@PartitionKey String id, @AutoId Optional<String> other) {} // error: [DYN209] @AutoId can't fill Optionals.other, which is Optional<String>. Declare it as @Nullable String or @Nullable UUID.

@DynamoModel(table = "lists")
record Lists(@PartitionKey String id, @AutoId List<String> other) {} // error: [DYN209] @AutoId can't fill Lists.other, which is List<String>. Declare it as @Nullable String or @Nullable UUID.

@DynamoModel(table = "two-ids")
record Two(
    @PartitionKey @AutoId @Nullable String id,
    @AutoId @Nullable UUID other) {} // error: [DYN210] Two has several components with @AutoId: id, other. Keep it on one of them.

@DynamoModel(table = "fine-ids")
record FineAsPartitionKey(@PartitionKey @AutoId @Nullable UUID id) {}

@DynamoModel(table = "fine-ids")
record FineAsSortKey(@PartitionKey String id, @SortKey @AutoId @Nullable String sort) {}

@DynamoModel(table = "fine-ids")
record FineWithConverter(
    @PartitionKey @AutoId @ConvertWith(IdConverter.class) @Nullable String id) {}

class IdConverter implements TextConverter<String> {
  @Override
  public String toText(String id) {
    return "id:" + id;
  }

  @Override
  public String fromText(String text) {
    return text.substring(3);
  }
}

@DynamoModel(table = "fine-ids")
record FineElsewhere(@PartitionKey String id, @AutoId @Nullable String other) {}
