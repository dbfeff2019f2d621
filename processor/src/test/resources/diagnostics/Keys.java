package keys;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "ab")
record TooShort(@PartitionKey String id) {}

@DynamoModel(
    table = "with space"
    )
record WithSpace(@PartitionKey String id) {}

@DynamoModel(table = "")
record Empty(@PartitionKey String id) {}

@DynamoModel(table = "no-key")
record NoKey(String id, long number) {}

@DynamoModel(table = "no-components")
record Nothing() {}

@DynamoModel(table = "two-partition-keys")
record TwoPartitionKeys(
    @PartitionKey String id,
    @PartitionKey String other,
    @PartitionKey String third) {}

@DynamoModel(table = "two-sort-keys")
record TwoSortKeys(
    @PartitionKey String id,
    @SortKey String sort,
    @SortKey String other) {}

@DynamoModel(table = "sort-key-alone")
record SortKeyAlone(
    String id,
    @SortKey Instant time) {}

@DynamoModel(table = "both-roles")
record BothRoles(
    @PartitionKey @SortKey String id) {}

@DynamoModel(table = "floats")
record Floats(
    @PartitionKey float id,
    @SortKey Double number) {}

@DynamoModel(table = "booleans")
record Booleans(
    @PartitionKey Boolean id,
    @SortKey boolean flag) {}

@DynamoModel(table = "collections")
record Collections(
    @PartitionKey List<String> id,
    @SortKey Set<String> sort) {}

@DynamoModel(table = "documents")
record Documents(
    @PartitionKey Document id,
    @SortKey Map<String, Object> sort) {}

@DynamoDocument
record Document(String text) {}

@DynamoModel(table = "nullables")
record Nullables(
    @PartitionKey @Nullable String id,
    @SortKey @Nullable Long sort) {}

@DynamoModel(table = "optionals")
record Optionals(
    @PartitionKey Optional<String> id,
    @SortKey Optional<Long> sort) {}

@DynamoModel(table = "several mistakes")
record Several(
    @PartitionKey double id,
    @PartitionKey String other,
    @SortKey @Nullable String sort) {}
