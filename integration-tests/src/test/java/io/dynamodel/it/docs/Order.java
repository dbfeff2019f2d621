package io.dynamodel.it.docs;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "orders", naming = NamingStrategy.SNAKE_CASE)
@GlobalIndex(name = "state-index", partition = "state", sort = "dueOn")
@GlobalIndex(name = "courier-index", partition = "courier", method = "carriedBy")
public record Order(
    @PartitionKey UUID customerId,
    @SortKey Instant placedAt,
    State state,
    LocalDate dueOn,
    @AttributeName("total") BigDecimal totalPrice,
    @Nullable String courier,
    Optional<Instant> deliveredAt,
    List<Line> lines,
    Set<String> coupons,
    Map<State, Instant> history,
    @Nullable Category category,
    Map<String, Object> extra) {

  public enum State {
    OPEN,
    PAID,
    SHIPPED
  }
}
