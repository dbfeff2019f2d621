package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.model.SampleTable;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Texts from outside that are very long: refused by their length, and cut where messages quote
 * them.
 */
class LongQuotesTest {
  private static final String LONG = "9".repeat(400_000);
  private static final String CUT = "9".repeat(100) + "…";

  @DynamoModel(table = "counters")
  record Counter(
      @PartitionKey String id,
      Map<Long, String> byNumber,
      Map<String, Integer> byText,
      Map<String, Object> data) {}

  private static AttributeValue text(String value) {
    return AttributeValue.builder().s(value).build();
  }

  private static AttributeValue map(String key, AttributeValue value) {
    return AttributeValue.builder().m(Map.of(key, value)).build();
  }

  private static void assertUnreadable(String attribute, AttributeValue value, String message) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", text("c"));
    item.put("byNumber", map("1", text("x")));
    item.put("byText", map("a", AttributeValue.builder().n("1").build()));
    item.put("data", map("a", text("x")));
    item.put(attribute, value);
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> LongQuotesTest_CounterMapper.fromItem(item))
        .withMessage(message)
        .satisfies(e -> assertThat(e.path()).hasSizeLessThan(120));
  }

  @Test
  void keysOfMapsThatAreNumbers() {
    assertUnreadable(
        "byNumber",
        map(LONG, text("x")),
        "attribute byNumber."
            + CUT
            + ": a text of 400000 characters is no number of DynamoDB: "
            + CUT);
  }

  @Test
  void keysOfMapsThatAreTexts() {
    assertUnreadable(
        "byText",
        map(LONG, text("x")),
        "attribute byText." + CUT + ": expected number (N), found text (S) \"x\"");
  }

  @Test
  void numbersOfMapsFromElsewhere() {
    assertUnreadable(
        "data",
        map("deep", AttributeValue.builder().n(LONG).build()),
        "attribute data.deep: a text of 400000 characters is no number of DynamoDB: " + CUT);
    assertUnreadable(
        "data",
        map("deep", AttributeValue.builder().ns(LONG).build()),
        "attribute data.deep: a text of 400000 characters is no number of DynamoDB: " + CUT);
  }

  @Test
  void keysThatAreWritten() {
    Map<String, Integer> none = new HashMap<>();
    none.put("x".repeat(300), null);

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(
            () -> LongQuotesTest_CounterMapper.toItem(new Counter("c", Map.of(), none, Map.of())))
        .withMessageStartingWith("attribute byText." + "x".repeat(100) + "…: ");
  }

  @Test
  void pathsOfAttributes() {
    assertThat(SampleTable.A.data.key("9".repeat(300))).hasToString("data." + CUT);
  }
}
