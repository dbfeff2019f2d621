package projections.reports;

import io.dynamodel.annotations.DynamoProjection;
import java.util.List;
import projections.Address;
import projections.Money;
import projections.Order;

/** Other uses of orders, in another package. */
public final class Reports {
  private Reports() {}

  /** What was paid, and where that came from. */
  @DynamoProjection(of = Order.class)
  public record Payment(Money total, List<Money> payments, Address billing) {}
}
