package io.dynamodel.it.hostile;

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

/** Sees whether anything is sent to a table, and whether anything in it changes. */
final class Watch {
  private final RecordingClient client;
  private final RawTable raw;

  Watch(DynamoDbClient direct, String table) {
    client = new RecordingClient(direct);
    raw = new RawTable(direct, table);
  }

  /** The client whose requests are seen. */
  DynamoDbClient client() {
    return client;
  }

  /** The table, past Dynamodel. */
  RawTable raw() {
    return raw;
  }

  /** {@code call} is an ItemValidationException of that message, and sends nothing. */
  void assertRefused(ThrowingCallable call, String message) {
    assertRefused(ItemValidationException.class, call, message);
  }

  /** {@code call} is an exception of that type and message, and sends nothing. */
  void assertRefused(Class<? extends Exception> type, ThrowingCallable call, String message) {
    List<Map<String, AttributeValue>> before = raw.items();
    client.clear();
    assertThatExceptionOfType(type).isThrownBy(call).withMessage(message);
    assertThat(client.requests()).isEmpty();
    assertThat(raw.items()).isEqualTo(before);
  }
}
