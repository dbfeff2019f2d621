package hostile;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model with the name of the class of attribute constants, of types with everyday names. */
@DynamoModel(table = "letters")
@GlobalIndex(name = "letter", partition = "string", sort = "query")
@GlobalIndex(
    name = "index-a",
    partition = "query",
    method = "a",
    projection = Projection.INCLUDE,
    include = {"objects", "map", "things", "optional", "override", "a", "keys"})
public record A(
    @PartitionKey @AutoId java.lang.@Nullable String id,
    @SortKey java.lang.String key,
    String string,
    Query query,
    Override override,
    Map map,
    @Nullable Key keys,
    java.util.Optional<Optional> optional,
    List<Condition> conditions,
    java.util.Map<java.lang.String, Object> objects,
    java.util.Map<java.lang.String, java.lang.Object> data,
    List<Item> a,
    Objects things) {}
