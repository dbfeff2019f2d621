package io.dynamodel.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.GoodRequests.Good;
import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is asked, the answer is an answer or an error of the service, never one of ours. */
class HostileRequestsTest {

  private static final int REQUESTS = Integer.getInteger("dynamodel.test.hostile", 300);

  private final Map<String, Action> actions =
      Actions.on(new Database(Clock.systemUTC(), new Random(1), false));
  private final Service service = new Service(actions);

  @BeforeEach
  void createTable() {
    send(GoodRequests.CREATE);
  }

  @Test
  void goodRequestsSucceed() {
    for (Good good : GoodRequests.ALL) {
      Answer answer = send(good);
      assertThat(answer.status())
          .as("%s %s", good, new String(answer.body(), UTF_8))
          .isEqualTo(200);
    }
  }

  @Test
  void requestsThatAreNearlyGood() throws IOException {
    Mutations mutations = new Mutations(new Random(5));
    for (int i = 0; i < REQUESTS; i++) {
      if (i % 20 == 0) {
        send("DeleteTable", "{\"TableName\":\"things\"}");
        send(GoodRequests.CREATE);
      }
      for (Good good : GoodRequests.ALL) {
        Json request = JsonBytes.read(good.request().getBytes(UTF_8));
        assertIsAnswered(good.operation(), JsonBytes.write(mutations.of(request, 1 + i % 3)));
      }
      Json create =
          JsonBytes.read(GoodRequests.CREATE.request().replace("things", "other").getBytes(UTF_8));
      assertIsAnswered("CreateTable", JsonBytes.write(mutations.of(create, 1 + i % 3)));
    }
  }

  @Test
  void requestsOfTheRightShapeAndNearIt() {
    Random random = new Random(3);
    for (int i = 0; i < REQUESTS; i++) {
      RandomRequests requests = new RandomRequests(random, i % 4 == 0 ? 0 : 0.02 * (i % 4));
      actions.forEach(
          (operation, action) -> {
            if (!operation.equals("DeleteTable")) {
              Json request = requests.of(action.shape());
              assertIsAnswered(operation, JsonBytes.write(request));
            }
          });
    }
  }

  @Test
  void bytesThatAreNoRequest() {
    Random random = new Random(4);
    byte[] good = "{\"TableName\": \"things\", \"Key\": {\"id\": {\"S\": \"a\"}}}".getBytes(UTF_8);
    for (int i = 0; i < REQUESTS; i++) {
      byte[] bad = good.clone();
      for (int j = 0; j <= random.nextInt(3); j++) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt();
      }
      actions.keySet().forEach(operation -> assertIsAnswered(operation, bad));
    }
    for (String text : new String[] {"", " ", "null", "[]", "1", "\"a\"", "{", "{}}", "{\"a\"}"}) {
      actions.keySet().forEach(operation -> assertIsAnswered(operation, text.getBytes(UTF_8)));
    }
  }

  @Test
  void valuesThatNestDeeply() {
    for (int levels : new int[] {31, 32, 33, 100, 400, 5_000, 1_000_000}) {
      String lists = "{\"L\":[".repeat(levels) + "]}".repeat(levels);
      String maps = "{\"M\":{\"m\":".repeat(levels) + "{\"S\":\"a\"}" + "}}".repeat(levels);
      String arrays = "[".repeat(levels) + "]".repeat(levels);
      for (String value : new String[] {lists, maps, arrays}) {
        Answer answer =
            send(
                "PutItem",
                "{\"TableName\":\"things\",\"Item\":{\"id\":{\"S\":\"a\"},\"nr\":{\"N\":\"1\"},\"v\":"
                    + value
                    + "}}");
        assertThat(answer.status()).isEqualTo(levels == 31 && value != arrays ? 200 : 400);
      }
    }
  }

  private void assertIsAnswered(String operation, byte[] request) {
    assertThat(service.answer(operation, request).status())
        .as("%s %s", operation, new String(request, UTF_8))
        .isIn(200, 400);
  }

  private Answer send(Good good) {
    return send(good.operation(), good.request());
  }

  private Answer send(String operation, String request) {
    return service.answer(operation, request.getBytes(UTF_8));
  }
}
