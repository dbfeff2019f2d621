package keys;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "ab") // error: [DYN201] "ab" can't be the name of a table. Use 3 to 255 characters of a-z, A-Z, 0-9, '_', '.' and '-'.
record TooShort(@PartitionKey String id) {}

@DynamoModel(
    table = "with space" // error: [DYN201] "with space" can't be the name of a table. Use 3 to 255 characters of a-z, A-Z, 0-9, '_', '.' and '-'.
    )
record WithSpace(@PartitionKey String id) {}

@DynamoModel(table = "") // error: [DYN201] "" can't be the name of a table. Use 3 to 255 characters of a-z, A-Z, 0-9, '_', '.' and '-'.
record Empty(@PartitionKey String id) {}

@DynamoModel(table = "no-key")
record NoKey(String id, long number) {} // error: [DYN202] NoKey has no partition key. Mark one of its components with @PartitionKey.

@DynamoModel(table = "no-components")
record Nothing() {} // error: [DYN202] Nothing has no partition key. Mark one of its components with @PartitionKey.

@DynamoModel(table = "two-partition-keys")
record TwoPartitionKeys(
    @PartitionKey String id,
    @PartitionKey String other, // error: [DYN203] TwoPartitionKeys has several partition keys: id, other, third. Keep @PartitionKey on one of them.
    @PartitionKey String third) {}

@DynamoModel(table = "two-sort-keys")
record TwoSortKeys(
    @PartitionKey String id,
    @SortKey String sort,
    @SortKey String other) {} // error: [DYN204] TwoSortKeys has several sort keys: sort, other. Keep @SortKey on one of them.

@DynamoModel(table = "sort-key-alone")
record SortKeyAlone(
    String id,
    @SortKey Instant time) {} // error: [DYN205] SortKeyAlone has the sort key time, but no partition key. Mark another component with @PartitionKey.

@DynamoModel(table = "both-roles")
record BothRoles(
    @PartitionKey @SortKey String id) {} // error: [DYN206] BothRoles.id has both @PartitionKey and @SortKey. Keep one of them.

@DynamoModel(table = "floats")
record Floats(
    @PartitionKey float id, // error: [DYN207] The partition key Floats.id has the type float, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
    @SortKey Double number) {} // error: [DYN207] The sort key Floats.number has the type Double, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.

@DynamoModel(table = "booleans")
record Booleans(
    @PartitionKey Boolean id, // error: [DYN207] The partition key Booleans.id has the type Boolean, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
    @SortKey boolean flag) {} // error: [DYN207] The sort key Booleans.flag has the type boolean, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.

@DynamoModel(table = "unordered")
record Unordered(
    @PartitionKey OffsetDateTime id,
    @SortKey ZonedDateTime sort) {} // error: [DYN211] The sort key Unordered.sort has the type java.time.ZonedDateTime, whose values are not stored in their own order. Use Instant.

@DynamoModel(table = "buffers")
record Buffers(
    @PartitionKey ByteBuffer id,
    @SortKey ByteBuffer sort) {} // error: [DYN211] The sort key Buffers.sort has the type java.nio.ByteBuffer, whose values are not stored in their own order. Use SdkBytes.

@DynamoModel(table = "collections")
record Collections(
    @PartitionKey List<String> id, // error: [DYN207] The partition key Collections.id has the type List<String>, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
    @SortKey Set<String> sort) {} // error: [DYN207] The sort key Collections.sort has the type Set<String>, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.

@DynamoModel(table = "documents")
record Documents(
    @PartitionKey Document id, // error: [DYN207] The partition key Documents.id has the type keys.Document, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
    @SortKey Map<String, Object> sort) {} // error: [DYN207] The sort key Documents.sort has the type Map<String, Object>, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.

@DynamoDocument
record Document(String text) {}

@DynamoModel(table = "nullables")
record Nullables(
    @PartitionKey @Nullable String id, // error: [DYN208] The partition key Nullables.id may be absent, but no item is without its key. Remove @Nullable or Optional; an id that is to be generated needs @AutoId.
    @SortKey @Nullable Long sort) {} // error: [DYN208] The sort key Nullables.sort may be absent, but no item is without its key. Remove @Nullable or Optional; an id that is to be generated needs @AutoId.

@DynamoModel(table = "optionals")
record Optionals(
    @PartitionKey Optional<String> id, // error: [DYN208] The partition key Optionals.id may be absent, but no item is without its key. Remove @Nullable or Optional; an id that is to be generated needs @AutoId.
    @SortKey Optional<Long> sort) {} // error: [DYN208] The sort key Optionals.sort may be absent, but no item is without its key. Remove @Nullable or Optional; an id that is to be generated needs @AutoId.

@DynamoModel(table = "several mistakes") // error: [DYN201] "several mistakes" can't be the name of a table. Use 3 to 255 characters of a-z, A-Z, 0-9, '_', '.' and '-'.
record Several(
    @PartitionKey double id, // error: [DYN207] The partition key Several.id has the type double, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
    @PartitionKey String other, // error: [DYN203] Several has several partition keys: id, other. Keep @PartitionKey on one of them.
    @SortKey @Nullable String sort) {} // error: [DYN208] The sort key Several.sort may be absent, but no item is without its key. Remove @Nullable or Optional; an id that is to be generated needs @AutoId.
