package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;

/** A proxy or a stub answers 200 with nothing in it, or with a half of what there must be. */
class MissingPartsTest {

  static Stream<Arguments> readings() {
    return Stream.of(
        read("{}", "Query", "Items", t -> t.query("c").toList()),
        read("", "Query", "Items", t -> t.query("c").toList()),
        read("{\"Count\":0,\"ScannedCount\":0}", "Query", "Items", t -> t.query("c").first()),
        read("{\"Items\":[],\"ScannedCount\":0}", "Query", "Count", t -> t.query("c").first()),
        read("{\"Items\":[],\"Count\":0}", "Query", "ScannedCount", t -> t.query("c").page()),
        read("{}", "Query", "Items", t -> t.query("c").page()),
        read("{}", "Query", "Items", t -> t.query("c").limit(3).filledPage()),
        read("{}", "Query", "Items", t -> t.query("c").pages().iterator().next()),
        read("{}", "Query", "Count", t -> t.query("c").count()),
        read("{}", "Query", "Items", t -> t.query("c").deleteAll()),
        read("{}", "Query", "Items", t -> t.byCarrier("ann").toList()),
        read("{}", "Query", "Items", t -> t.byCarrier("ann").fullItems().toList()),
        read("{}", "Scan", "Items", t -> t.scan().toList()),
        read("{}", "Scan", "Items", t -> t.scan().parallel(2).toList()),
        read("{}", "Scan", "Items", t -> t.scan().parallel(2).page()),
        read("{}", "Scan", "Count", t -> t.scan().parallel(2).count()),
        read("{}", "Scan", "Items", t -> t.scan().deleteAll()),
        read("{}", "BatchGetItem", "Responses", t -> t.getAll(Reader.keys())),
        read("{\"UnprocessedKeys\":{}}", "BatchGetItem", "Responses", t -> t.getAll(Reader.keys())),
        read("{}", "BatchGetItem", "Responses", t -> t.getEach(Reader.keys()).toList()),
        read("{}", "DescribeTable", "Table", t -> t.admin().verify()));
  }

  private static Arguments read(
      String answer, String operation, String part, Consumer<DeliveryTable> reading) {
    return arguments(answer, operation, part, reading);
  }

  @ParameterizedTest
  @MethodSource("readings")
  void isAFailureThatNamesThePart(
      String answer, String operation, String part, Consumer<DeliveryTable> reading) {
    DeliveryTable table =
        new DeliveryTable(new StubHttp((at, body) -> StubHttp.ok(answer)).client());

    assertThat(catchThrowable(() -> reading.accept(table)))
        .isInstanceOf(SdkClientException.class)
        .hasMessageStartingWith(operation + " of deliveries: the answer lacks " + part + ".");
  }

  @ParameterizedTest
  @MethodSource("io.dynamodel.it.cases.FailedIterationTest#readers")
  void anIterationThatMetItStaysFailed(Reader reader) {
    DeliveryTable table = new DeliveryTable(new StubHttp((at, body) -> StubHttp.ok("{}")).client());
    Iterator<?> items = reader.of(table).iterator();

    assertThat(catchThrowable(items::hasNext)).isInstanceOf(SdkClientException.class);
    assertThat(catchThrowable(items::hasNext)).hasCauseInstanceOf(SdkClientException.class);
  }
}
