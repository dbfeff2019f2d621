package io.dynamodel.it.types;

import static io.dynamodel.it.types.EnvelopeTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.types.Envelope.Letter;
import io.dynamodel.testing.WithDynamoDb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class EnvelopeTest {
  private static final Map<String, AttributeValue> STRANGERS =
      Map.of(
          "null", fromNul(true),
          "with.dot", fromN("1"),
          "SELECT", fromSs(List.of("a")),
          "bytes", fromBs(List.of(SdkBytes.fromByteArray(new byte[] {1}))),
          "deep", fromL(List.of(fromM(Map.of("x", fromL(List.of()))))));

  private final EnvelopeTable table;
  private final RawTable raw;

  EnvelopeTest(DynamoDbClient client) {
    table = new EnvelopeTable(client);
    raw = new RawTable(client, "envelopes");
  }

  @BeforeAll
  static void createTable(DynamoDbClient client) {
    new EnvelopeTable(client).admin().create();
  }

  @Test
  void whatIsUnknownIsReadAndWrittenBack() {
    Map<String, AttributeValue> letter = new HashMap<>(STRANGERS);
    letter.put("text", fromS("t"));
    Map<String, AttributeValue> item = new HashMap<>(STRANGERS);
    item.putAll(Map.of("id", fromS("kept"), "s", fromS("x"), "letter", fromM(letter)));
    raw.put(item);

    Envelope read = table.get("kept");
    table.put(read);

    assertThat(read).isEqualTo(new Envelope("kept", "x", new Letter("t", STRANGERS), STRANGERS));
    assertThat(raw.get("kept")).isEqualTo(RawTable.normal(item));
  }

  @Test
  void whatIsMappedButAbsentIsNotUnknown() {
    raw.put(Map.of("id", fromS("absent")));

    assertThat(table.get("absent")).isEqualTo(new Envelope("absent", null, null, Map.of()));
  }

  @Test
  void anUpdateLeavesItAlone() {
    table.put(new Envelope("update", "x", null, STRANGERS));

    Envelope updated = table.update("update").apply(A.subject.remove()).execute();

    assertThat(updated).isEqualTo(new Envelope("update", null, null, STRANGERS));
  }

  @Test
  void theModelsOwnAttributesAreRefused() {
    for (String own : List.of("id", "s", "letter")) {
      assertThatThrownBy(
              () -> table.put(new Envelope("own", null, null, Map.of(own, fromS("other")))))
          .isInstanceOf(ItemValidationException.class)
          .hasMessage(
              "table envelopes, key {id=own}, attribute %s: is among those of rest, but the model"
                      .formatted(own)
                  + " stores that attribute itself");
    }
    assertThat(table.find("own")).isEmpty();
  }

  @Test
  void theNameOfAComponentThatIsStoredUnderAnotherIsFree() {
    Envelope envelope = new Envelope("free", null, null, Map.of("subject", fromS("other")));

    assertThat(table.put(envelope)).isEqualTo(envelope).isEqualTo(table.get("free"));
  }

  @Test
  void whatCanNotBeStoredIsRefused() {
    assertThatThrownBy(
            () ->
                table.put(
                    new Envelope(
                        "bad",
                        null,
                        new Letter("t", Map.of("x", fromL(List.of(fromS("\uD800"))))),
                        Map.of())))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("table envelopes, key {id=bad}, attribute letter.x[0]: ");
  }
}
