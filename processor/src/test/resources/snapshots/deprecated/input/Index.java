package deprecated;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;

/** A model that is not deprecated, but has an index whose items are. */
@DynamoModel(table = "index")
@GlobalIndex(
    name = "text-index",
    partition = "text",
    projection = Projection.KEYS_ONLY,
    as = Index.Entry.class)
public record Index(@PartitionKey String id, String text) {
  /** The items of the index. */
  @Deprecated
  @DynamoProjection(of = Index.class)
  public record Entry(String id, String text) {}
}
