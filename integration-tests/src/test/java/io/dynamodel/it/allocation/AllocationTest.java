package io.dynamodel.it.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a call allocates beside what the SDK and the generated mapper do. */
class AllocationTest {
  private static final int BATCH = 25;

  private final DynamoDbClient client = new CannedClient();
  private final RawOrders raw = new RawOrders(client);
  private final OrderTable orders = new OrderTable(client);
  private final Order order = Order.number(0);
  private final List<Order> batch = IntStream.range(0, BATCH).mapToObj(Order::number).toList();

  @Test
  void ofAGet() {
    assertRatio(
        "get", 1.2, () -> orders.get(order.customer(), order.placed()), () -> raw.get(order));
  }

  // Seen: 1.23 to 1.26, by what the JIT has compiled: 640 bytes more.
  @Test
  void ofAPut() {
    assertRatio("put", 1.3, () -> orders.put(order), () -> raw.put(order));
  }

  // Seen: 1.04 to 1.26, by what the JIT has compiled: 94 to 117 bytes an item, of some 560.
  @Test
  void ofAQueryOfManyItems() {
    assertRatio(
        "query of " + CannedClient.PAGE,
        1.3,
        () -> orders.query(order.customer()).toList(),
        () -> raw.query(order.customer()));
  }

  // Seen: 1.35 to 1.41, by what the JIT has compiled.
  @Test
  void ofAPutAll() {
    assertRatio("putAll of " + BATCH, 1.5, () -> orders.putAll(batch), () -> raw.putAll(batch));
  }

  // Seen: 1.58 to 1.87, by what the JIT has compiled. Each part of the key is a value first.
  @Test
  void ofAGetWithTemplates() {
    TripTable trips = new TripTable(client);
    RawTrips byHand = new RawTrips(client);

    assertRatio(
        "get, templates", 2.1, () -> trips.get("customer-42", "2026-11-27", "0017"), byHand::get);
  }

  // Seen: 1.26 to 1.35.
  @Test
  void ofAPutWithTemplates() {
    TripTable trips = new TripTable(client);
    RawTrips byHand = new RawTrips(client);

    assertRatio("put, templates", 1.5, () -> trips.put(Trip.ONE), byHand::put);
  }

  private static void assertRatio(
      String call, double most, Supplier<Object> ours, Supplier<Object> theirs) {
    assertThat(ours.get()).isEqualTo(theirs.get());
    double ratio = ratio(call, ours, theirs);
    // The JIT may have compiled one of the two alone: after some more calls, it has both.
    for (int more = 0; more < 20 && ratio > most; more++) {
      ratio = ratio(call, ours, theirs);
    }
    assertThat(ratio).as("bytes of a %s, to those of the SDK", call).isLessThanOrEqualTo(most);
  }

  private static double ratio(String call, Supplier<Object> ours, Supplier<Object> theirs) {
    long theirBytes = Allocated.by(theirs);
    long ourBytes = Allocated.by(ours);
    double ratio = (double) ourBytes / theirBytes;
    System.out.printf(
        "%-14s %7d bytes, by hand %7d bytes: %.2f%n", call, ourBytes, theirBytes, ratio);
    return ratio;
  }
}
