package enums;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "orders")
@GlobalIndex(name = "by-priority", partition = "priority", sort = "state")
record Order(
    @PartitionKey Region region,
    @SortKey State state,
    Priority priority,
    @Nullable Priority former,
    Optional<State> next,
    List<State> history) {

  enum State {
    OPEN,
    SHIPPED
  }
}
