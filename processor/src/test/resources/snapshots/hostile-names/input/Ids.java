package hostile;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import org.jspecify.annotations.Nullable;

/** A model whose components are called as constants in generated code are. */
@DynamoModel(table = "ids")
@GlobalIndex(
    name = "ids",
    partition = {"A", "SCHEMA"},
    sort = {"PK", "SK"},
    projection = Projection.INCLUDE,
    include = {"AttributeConverter", "Objects", "ItemReader"},
    method = "partial")
public record Ids(
    @PartitionKey @AutoId java.lang.@Nullable String PK,
    @SortKey java.lang.String SK,
    java.lang.String SCHEMA,
    java.lang.String A,
    java.lang.String AttributeConverter,
    java.lang.String Objects,
    java.lang.String ItemReader) {}
