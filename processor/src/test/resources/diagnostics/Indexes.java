package indexes;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.GlobalIndexes;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "names")
@GlobalIndex(
    name = "no",
    partition = "status")
record Names(@PartitionKey String id, String status) {}

@DynamoModel(table = "names")
@GlobalIndex(name = "with space", partition = "status")
@GlobalIndex(name = "same", partition = "status")
@GlobalIndex(name = "same", partition = "other")
record SeveralNames(@PartitionKey String id, String status, String other) {}

@DynamoModel(table = "components")
@GlobalIndex(
    name = "status-index",
    partition = "statsu",
    sort = "timestamp")
record Misspelled(@PartitionKey String id, String status, Instant created) {}

@DynamoModel(table = "components")
@GlobalIndex(
    name = "stored-name-index",
    partition = "STATUS")
record WrongCase(@PartitionKey String id, String status) {}

@DynamoModel(table = "types")
@GlobalIndex(
    name = "double-index",
    partition = "number",
    sort = "flag")
record Types(@PartitionKey String id, double number, boolean flag) {}

@DynamoModel(table = "types")
@GlobalIndex(
    name = "list-index",
    partition = "list",
    sort = "map")
record Collections(@PartitionKey String id, List<String> list, Object map) {}

@DynamoModel(table = "equal-keys")
@GlobalIndex(
    name = "status-index",
    partition = "status",
    sort = "status")
record EqualKeys(@PartitionKey String id, String status) {}

@DynamoModel(table = "methods")
@GlobalIndex(
    name = "status-index",
    partition = "status",
    method = "by-status")
record NoName(@PartitionKey String id, String status) {}

@DynamoModel(table = "methods")
@GlobalIndex(
    name = "status-index",
    partition = "status",
    method = "default")
record Keyword(@PartitionKey String id, String status) {}

@DynamoModel(table = "methods")
@GlobalIndex(
    name = "---",
    partition = "status")
record NoWords(@PartitionKey String id, String status) {}

@DynamoModel(table = "methods")
@GlobalIndex(
    name = "status-index",
    partition = "status",
    method = "query")
record Clash(@PartitionKey String id, String status) {}

@DynamoModel(table = "methods")
@GlobalIndex(name = "status-index", partition = "status")
@GlobalIndex(name = "status-gsi", partition = "status", sort = "id")
@GlobalIndex(name = "other-index", partition = "other", method = "byStatus")
record SameMethod(@PartitionKey String id, String status, String other) {}

@DynamoModel(table = "container")
@GlobalIndexes({
  @GlobalIndex(name = "status-index", partition = "status"),
  @GlobalIndex(name = "other-index", partition = "othr")
})
record Container(@PartitionKey String id, String status, String other) {}

@DynamoModel(table = "sparse")
@GlobalIndex(name = "status-index", partition = "status", sort = "time")
@GlobalIndex(name = "id-index", partition = "time", sort = "id")
record FineSparse(
    @PartitionKey String id,
    @SortKey long number,
    @Nullable String status,
    Optional<Instant> time) {}

@DynamoModel(table = "broken-key")
@GlobalIndex(name = "id-index", partition = "id")
record OneMistakeOnly(
    @PartitionKey double id) {}

@DynamoModel(table = "unread-key")
@GlobalIndex(name = "thread-index", partition = "thread")
record UnreadComponent(
    @PartitionKey String id,
    Thread thread) {}
