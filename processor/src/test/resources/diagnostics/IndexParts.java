package indexparts;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import java.time.OffsetDateTime;

@DynamoModel(table = "parts")
@GlobalIndex(
    name = "none-index",
    partition = {}, // error: [DYN412] The index "none-index" has no partition key. Name the component that is its partition key, or up to four that are parts of it.
    sort = "a")
record None(@PartitionKey String id, String a) {}

@DynamoModel(table = "parts")
@GlobalIndex(
    name = "many-index",
    partition = {"a", "b", "c", "d",
      "e"}, // error: [DYN413] The index "many-index" has a partition key of 5 parts, but a key has at most 4. Remove some of them.
    sort = {"f", "g", "h", "i",
      "j", "k"}) // error: [DYN413] The index "many-index" has a sort key of 6 parts, but a key has at most 4. Remove some of them.
record Many(
    @PartitionKey String id,
    String a,
    String b,
    String c,
    String d,
    String e,
    String f,
    String g,
    String h,
    String i,
    String j,
    String k) {}

@DynamoModel(table = "parts")
@GlobalIndex(
    name = "again-index",
    partition = {"a",
      "a"}, // error: [DYN414] The index "again-index" has a twice in its partition key. Name it only once.
    sort = {"b",
      "a", // error: [DYN405] The index "again-index" has a as both partition key and sort key. Choose another sort key, or none.
      "b"}) // error: [DYN414] The index "again-index" has b twice in its sort key. Name it only once.
record Again(@PartitionKey String id, String a, String b) {}

@DynamoModel(table = "parts")
@GlobalIndex(
    name = "wrong-index",
    partition = {"count",
      "cont", // error: [DYN403] The index "wrong-index" has the key "cont", but Wrong has no such component. Did you mean "count"?
      "part"}, // error: [DYN404] The index "wrong-index" has the key Wrong.part of type double, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
    sort = {"id",
      "time", // error: [DYN410] The index "wrong-index" has the sort key Wrong.time of type java.time.OffsetDateTime, whose values are not stored in their own order. Use Instant.
      ""}) // error: [DYN403] The index "wrong-index" has the key "", but Wrong has no such component. Choose one of id, count, part, time.
record Wrong(@PartitionKey String id, int count, double part, OffsetDateTime time) {}

@DynamoModel(table = "parts")
@GlobalIndex(
    name = "fine-index",
    partition = {"a", "b", "c", "time"},
    sort = {"d", "e", "f", "id"},
    projection = Projection.KEYS_ONLY)
record Fine(
    @PartitionKey String id,
    String a,
    String b,
    String c,
    String d,
    String e,
    String f,
    OffsetDateTime time) {}
