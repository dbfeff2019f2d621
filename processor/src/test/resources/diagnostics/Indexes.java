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
    name = "no", // error: [DYN401] "no" can't be the name of an index. Use 3 to 255 characters of a-z, A-Z, 0-9, '_', '.' and '-'.
    partition = "status")
record Names(@PartitionKey String id, String status) {}

@DynamoModel(table = "names")
@GlobalIndex(name = "with space", partition = "status")
@GlobalIndex(name = "same", partition = "status")
@GlobalIndex(name = "same", partition = "other")
record SeveralNames(@PartitionKey String id, String status, String other) {} // error: [DYN401] "with space" can't be the name of an index. Use 3 to 255 characters of a-z, A-Z, 0-9, '_', '.' and '-'. // error: [DYN402] SeveralNames has two indexes with the name "same". Give each its own name.

@DynamoModel(table = "components")
@GlobalIndex(
    name = "status-index",
    partition = "statsu", // error: [DYN403] The index "status-index" has the key "statsu", but Misspelled has no such component. Did you mean "status"?
    sort = "timestamp") // error: [DYN403] The index "status-index" has the key "timestamp", but Misspelled has no such component. Choose one of id, status, created.
record Misspelled(@PartitionKey String id, String status, Instant created) {}

@DynamoModel(table = "components")
@GlobalIndex(
    name = "stored-name-index",
    partition = "STATUS") // error: [DYN403] The index "stored-name-index" has the key "STATUS", but WrongCase has no such component. Did you mean "status"?
record WrongCase(@PartitionKey String id, String status) {}

@DynamoModel(table = "types")
@GlobalIndex(
    name = "double-index",
    partition = "number", // error: [DYN404] The index "double-index" has the key Types.number of type double, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
    sort = "flag") // error: [DYN404] The index "double-index" has the key Types.flag of type boolean, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
record Types(@PartitionKey String id, double number, boolean flag) {}

@DynamoModel(table = "types")
@GlobalIndex(
    name = "list-index",
    partition = "list", // error: [DYN404] The index "list-index" has the key Collections.list of type List<String>, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
    sort = "map") // error: [DYN404] The index "list-index" has the key Collections.map of type Object, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
record Collections(@PartitionKey String id, List<String> list, Object map) {}

@DynamoModel(table = "equal-keys")
@GlobalIndex(
    name = "status-index",
    partition = "status",
    sort = "status") // error: [DYN405] The index "status-index" has status as both partition key and sort key. Choose another sort key, or none.
record EqualKeys(@PartitionKey String id, String status) {}

@DynamoModel(table = "methods")
@GlobalIndex(
    name = "status-index",
    partition = "status",
    method = "by-status") // error: [DYN406] The index "status-index" can't be queried by a method "by-status": this is no name in Java. Set method to another name.
record NoName(@PartitionKey String id, String status) {}

@DynamoModel(table = "methods")
@GlobalIndex(
    name = "status-index",
    partition = "status",
    method = "default") // error: [DYN406] The index "status-index" can't be queried by a method "default": this is no name in Java. Set method to another name.
record Keyword(@PartitionKey String id, String status) {}

@DynamoModel(table = "methods")
@GlobalIndex(
    name = "---", // error: [DYN407] The name of the index "---" gives no name for a method. Set method to the name of the method that queries it.
    partition = "status")
record NoWords(@PartitionKey String id, String status) {}

@DynamoModel(table = "methods")
@GlobalIndex(
    name = "status-index",
    partition = "status",
    method = "query") // error: [DYN409] The index "status-index" can't be queried by a method query: every table has its own. Set method to another name.
record Clash(@PartitionKey String id, String status) {}

@DynamoModel(table = "methods")
@GlobalIndex(name = "status-index", partition = "status")
@GlobalIndex(name = "status-gsi", partition = "status", sort = "id")
@GlobalIndex(name = "other-index", partition = "other", method = "byStatus")
record SameMethod(@PartitionKey String id, String status, String other) {} // error: [DYN408] The index "status-gsi" is queried by a method byStatus, as another index of SameMethod is. Set method to another name on one of them. // error: [DYN408] The index "other-index" is queried by a method byStatus, as another index of SameMethod is. Set method to another name on one of them.

@DynamoModel(table = "container")
@GlobalIndexes({
  @GlobalIndex(name = "status-index", partition = "status"),
  @GlobalIndex(name = "other-index", partition = "othr") // error: [DYN403] The index "other-index" has the key "othr", but Container has no such component. Did you mean "other"?
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
    @PartitionKey double id) {} // error: [DYN207] The partition key OneMistakeOnly.id has the type double, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.

@DynamoModel(table = "unread-key")
@GlobalIndex(name = "thread-index", partition = "thread")
record UnreadComponent(
    @PartitionKey String id,
    Thread thread) {} // error: [DYN301] UnreadComponent.thread can't be stored: the type Thread is not supported. Implement TextConverter<Thread>, NumberConverter<Thread> or AttributeConverter<Thread>, and name it with @ConvertWith.
