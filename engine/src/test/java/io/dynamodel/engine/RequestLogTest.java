package io.dynamodel.engine;

import static io.dynamodel.engine.Operation.CREATE_TABLE;
import static io.dynamodel.engine.Operation.PUT_ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestLogTest {

  @Test
  void requestsAreRememberedWithWhatTheyAskFor() {
    try (DynamoDbEngine engine = DynamoDbEngine.start()) {
      Things.create(engine.client());
      List<RecordedRequest> before = engine.requests();
      engine.faults().next(PUT_ITEM).cutBefore();
      engine.client().putItem(Things.put("a", 1));
      assertThat(before).extracting(RecordedRequest::operation).containsExactly(CREATE_TABLE);
      // The one that was cut, and its retry.
      assertThat(engine.requests(PUT_ITEM))
          .hasSize(2)
          .allSatisfy(
              request -> {
                assertThat(request.body()).contains("\"TableName\":\"things\"");
                assertThat(request.operation()).isEqualTo(PUT_ITEM).hasToString("PutItem");
              });
      assertThat(engine.requests()).hasSize(3);
    }
  }

  @Test
  void theOldestAreForgottenBehind16Megabytes() {
    RequestLog log = new RequestLog();
    byte[] body = "x".repeat(1024 * 1024 - 100).getBytes(StandardCharsets.UTF_8);
    log.add("First", body);
    for (int i = 0; i < 15; i++) {
      log.add("PutItem", body);
    }
    assertThat(log.all()).hasSize(16);
    log.add("Last", body);
    assertThat(log.all()).hasSize(16);
    assertThat(log.all().get(0).operation()).isEqualTo(PUT_ITEM);
    assertThat(log.all().get(15).operation()).isEqualTo(Operation.of("Last"));
  }

  @Test
  void theLastIsRememberedHoweverLargeItIs() {
    RequestLog log = new RequestLog();
    log.add("PutItem", new byte[17 * 1024 * 1024]);
    assertThat(log.all()).hasSize(1);
  }
}
