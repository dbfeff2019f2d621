package localindexes;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import java.nio.ByteBuffer;

@DynamoModel(table = "unordered")
@LocalIndex(name = "count-index", sort = "count") // error: [DYN423] The index "count-index" is a local one, but Unordered has no sort key. Mark a component with @SortKey, or use @GlobalIndex.
record Unordered(@PartitionKey String id, int count) {}

@DynamoModel(table = "keys")
@LocalIndex(
    name = "id-index",
    sort = "id") // error: [DYN424] The local index "id-index" has the sort key id, which is the table's partition key. Choose another component.
record OfPartitionKey(@PartitionKey ByteBuffer id, @SortKey long time, String text) {}

@DynamoModel(table = "keys")
@LocalIndex(
    name = "time-index",
    sort = "time") // error: [DYN424] The local index "time-index" has the sort key time, which is the table's own sort key. Choose another component.
record OfSortKey(@PartitionKey String id, @SortKey long time) {}

@DynamoModel(table = "keys")
@GlobalIndex(name = "text-index", partition = "text")
@LocalIndex(
    name = "count-index",
    sort = "cont") // error: [DYN403] The index "count-index" has the key "cont", but Misspelled has no such component. Did you mean "count"?
record Misspelled(@PartitionKey String id, @SortKey long time, String text, int count) {}

@DynamoModel(table = "keys")
@LocalIndex(
    name = "flag-index",
    sort = "flag") // error: [DYN404] The index "flag-index" has the key Types.flag of type boolean, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
record Types(@PartitionKey String id, @SortKey long time, boolean flag) {}

@DynamoModel(table = "keys")
@LocalIndex(
    name = "bytes-index",
    sort = "bytes") // error: [DYN410] The index "bytes-index" has the sort key Order.bytes of type java.nio.ByteBuffer, whose values are not stored in their own order. Use SdkBytes.
record Order(@PartitionKey String id, @SortKey long time, ByteBuffer bytes) {}

@DynamoModel(table = "names")
@GlobalIndex(name = "count-index", partition = "count")
@LocalIndex(
    name = "count-index", // error: [DYN402] SameName has two indexes with the name "count-index". Give each its own name.
    sort = "count")
record SameName(@PartitionKey String id, @SortKey long time, int count) {}

@DynamoModel(table = "names")
@GlobalIndex(name = "count-gsi", partition = "count")
@LocalIndex(name = "count-lsi", sort = "count") // error: [DYN408] The index "count-lsi" is queried by a method byCount, as another index of SameMethod is. Set method to another name on one of them.
record SameMethod(@PartitionKey String id, @SortKey long time, int count) {}

@DynamoModel(table = "many")
@LocalIndex(name = "index-1", sort = "a")
@LocalIndex(name = "index-2", sort = "b")
@LocalIndex(name = "index-3", sort = "a", projection = Projection.KEYS_ONLY)
@LocalIndex(name = "index-4", sort = "b", projection = Projection.KEYS_ONLY)
@LocalIndex(name = "index-5", sort = "c")
record FineFive(@PartitionKey String id, @SortKey long time, int a, int b, int c) {}

@DynamoModel(table = "many")
@LocalIndex(name = "index-1", sort = "a")
@LocalIndex(name = "index-2", sort = "b")
@LocalIndex(name = "index-3", sort = "a", method = "a")
@LocalIndex(name = "index-4", sort = "b", method = "b")
@LocalIndex(name = "index-5", sort = "a", method = "c")
@LocalIndex(name = "index-6", sort = "a", method = "d")
record Six(@PartitionKey String id, @SortKey long time, int a, int b) {} // error: [DYN422] Six has 6 local indexes, but a table has at most 5. Remove some of them.

@DynamoModel(table = "many")
@GlobalIndex(name = "index-1", partition = "a")
@GlobalIndex(name = "index-2", partition = "a")
@GlobalIndex(name = "index-3", partition = "a")
@GlobalIndex(name = "index-4", partition = "a")
@GlobalIndex(name = "index-5", partition = "a")
@GlobalIndex(name = "index-6", partition = "a")
@GlobalIndex(name = "index-7", partition = "a")
@GlobalIndex(name = "index-8", partition = "a")
@GlobalIndex(name = "index-9", partition = "a")
@GlobalIndex(name = "index-10", partition = "a")
@GlobalIndex(name = "index-11", partition = "a")
@GlobalIndex(name = "index-12", partition = "a")
@GlobalIndex(name = "index-13", partition = "a")
@GlobalIndex(name = "index-14", partition = "a")
@GlobalIndex(name = "index-15", partition = "a")
@GlobalIndex(name = "index-16", partition = "a")
@GlobalIndex(name = "index-17", partition = "a")
@GlobalIndex(name = "index-18", partition = "a")
@GlobalIndex(name = "index-19", partition = "a")
@GlobalIndex(name = "index-20", partition = "a")
@GlobalIndex(name = "index-21", partition = "a")
record TwentyOne(@PartitionKey String id, int a) {}

@DynamoModel(table = "scans")
@GlobalIndex(name = "count-index", partition = "count")
@LocalIndex(
    name = "other-index",
    sort = "count",
    method = "scanByCount") // error: [DYN425] The index "other-index" gives ScansTable a method scanByCount, but there is another one of that name. Set method to another name.
record Scans(@PartitionKey String id, @SortKey long time, int count) {}

@DynamoModel(table = "scans")
@GlobalIndex(name = "count-index", partition = "count", method = "scanOther")
@LocalIndex(
    name = "other-index",
    sort = "count",
    method = "Other") // error: [DYN425] The index "other-index" gives ScannedLaterTable a method scanOther, but there is another one of that name. Set method to another name.
record ScannedLater(@PartitionKey String id, @SortKey long time, int count) {}

@DynamoModel(table = "scans")
@GlobalIndex(
    name = "count-index",
    partition = "count",
    method = "index") // error: [DYN425] The index "count-index" gives OfTableTable a method scanIndex, but there is another one of that name. Set method to another name.
record OfTable(@PartitionKey String id, @SortKey long time, int count) {}

@DynamoModel(table = "scans")
@GlobalIndex(name = "count-index", partition = "count", method = "count")
@LocalIndex(
    name = "other-index",
    sort = "count",
    method = "Count") // error: [DYN425] The index "other-index" gives CaseTable a method scanCount, but there is another one of that name. Set method to another name.
record Case(@PartitionKey String id, @SortKey long time, int count) {}
