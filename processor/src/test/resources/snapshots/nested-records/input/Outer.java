package nesting;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;

public interface Outer {
  @DynamoModel(table = "inners")
  @LocalIndex(name = "size", sort = "size", projection = Projection.KEYS_ONLY)
  record Inner(@PartitionKey String id, @SortKey int number, Part part, int size) {}

  @DynamoDocument
  record Part(String name) {}

  /** Not visible outside of its package. */
  final class Holder {
    private Holder() {}

    @DynamoModel(table = "deep")
    record Deep(@PartitionKey String id, Leaf leaf) {

      @DynamoDocument
      record Leaf(int size) {}
    }
  }
}
