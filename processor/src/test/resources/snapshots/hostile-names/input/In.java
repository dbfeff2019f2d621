package hostile;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;

/** A model whose components are called as things in generated code and in DynamoDB are. */
@DynamoModel(table = "names")
@GlobalIndex(
    name = "in-",
    partition = {"query", "selection"},
    sort = {"item", "name"},
    projection = Projection.INCLUDE,
    include = {"in", "key", "path", "object", "that", "fromItem", "equals", "options", "listener"})
@LocalIndex(name = "item", sort = "key", projection = Projection.KEYS_ONLY, method = "item")
public record In(
    @PartitionKey java.lang.String client,
    @SortKey java.lang.String table,
    int in,
    int item,
    int key,
    int keys,
    int value,
    int path,
    int dynamo,
    int ids,
    int query,
    int element,
    int schema,
    int consistency,
    int io,
    int java,
    int name,
    int size,
    int select,
    int in_,
    int $,
    int _x,
    int été,
    int object,
    int that,
    int fromItem,
    int equals,
    int options,
    int listener,
    int selection) {}
