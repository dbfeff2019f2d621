package io.dynamodel.it.behaviour.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table of entries, watched: which requests were sent, and whether it was changed. */
final class Entries {
  private final RecordingClient client;
  private final EntryTable table;
  private final RawTable raw;

  Entries(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    table = new EntryTable(client);
    raw = new RawTable(direct, "entries");
  }

  EntryTable table() {
    return table;
  }

  RawTable raw() {
    return raw;
  }

  RecordingClient client() {
    return client;
  }

  /** {@code call} is refused with that message, sends nothing and changes nothing. */
  void assertRefusedBeforeSending(ThrowingCallable call, String message) {
    client.clear();
    assertRefused(call, message);
    assertThat(client.requests()).isEmpty();
  }

  /** {@code call} is refused with that message and changes nothing. */
  void assertRefused(ThrowingCallable call, String message) {
    List<Map<String, AttributeValue>> before = raw.items();
    assertThatExceptionOfType(ItemValidationException.class).isThrownBy(call).withMessage(message);
    assertThat(raw.items()).isEqualTo(before);
  }
}
