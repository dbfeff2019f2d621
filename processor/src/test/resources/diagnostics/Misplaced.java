package misplaced;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import org.jspecify.annotations.Nullable;

record Forgotten(
    @PartitionKey String id,
    @SortKey long number,
    @AutoId @Nullable String other,
    @AttributeName("stored") String named) {}

@GlobalIndex(name = "forgotten-index", partition = "id")
class NoModel {}

@DynamoDocument
record Document(
    @PartitionKey String id,
    @SortKey long number,
    @AutoId @Nullable String other,
    @AttributeName("stored") String named) {}

@DynamoDocument
@GlobalIndex(name = "first-index", partition = "id")
@GlobalIndex(name = "second-index", partition = "id")
record Indexed(String id) {}

class Outer {
  record Nested(@PartitionKey String id) {}
}
