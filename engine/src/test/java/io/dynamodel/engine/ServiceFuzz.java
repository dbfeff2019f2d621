package io.dynamodel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.wire.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Whatever is sent, the service answers with success or an error of its own. Not part of the build;
 * CONTRIBUTING says how to run it.
 */
class ServiceFuzz {

  private static final String TABLE =
      """
      {"TableName":"tab","BillingMode":"PAY_PER_REQUEST",
       "AttributeDefinitions":[{"AttributeName":"p","AttributeType":"S"},
                               {"AttributeName":"s","AttributeType":"N"}],
       "KeySchema":[{"AttributeName":"p","KeyType":"HASH"},{"AttributeName":"s","KeyType":"RANGE"}],
       "StreamSpecification":{"StreamEnabled":true,"StreamViewType":"NEW_AND_OLD_IMAGES"}}
      """;

  private final Map<String, io.dynamodel.engine.request.Action> actions =
      Actions.on(new Database(Clock.systemUTC(), new Random(1), false));
  private final Service service = new Service(actions);
  private final List<String> operations = actions.keySet().stream().sorted().toList();

  ServiceFuzz() {
    send("CreateTable", TABLE.getBytes(StandardCharsets.UTF_8));
    send(
        "PutItem",
        "{\"TableName\":\"tab\",\"Item\":{\"p\":{\"S\":\"a\"},\"s\":{\"N\":\"1\"},\"a\":{\"L\":[{\"M\":{}}]}}}"
            .getBytes(StandardCharsets.UTF_8));
  }

  /** Any bytes to any operation. The corpus has a request for each of them to begin with. */
  @FuzzTest(maxDuration = "60s")
  void anyBytes(FuzzedDataProvider data) {
    String operation = data.pickValue(operations);
    send(operation, data.consumeRemainingAsBytes());
  }

  /** Any expressions over an item that is there. */
  @FuzzTest(maxDuration = "60s")
  void anyExpressions(FuzzedDataProvider data) {
    String update = data.consumeString(200);
    String condition = data.consumeString(200);
    String body =
        """
        {"TableName":"tab","Key":{"p":{"S":"a"},"s":{"N":"1"}},"UpdateExpression":%s,
         "ConditionExpression":%s,"ExpressionAttributeNames":{"#a":"a"},
         "ExpressionAttributeValues":{":v":{"N":"1"},":l":{"L":[]}}}
        """
            .formatted(quoted(update), quoted(condition));
    send("UpdateItem", body.getBytes(StandardCharsets.UTF_8));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> quoted.append(String.format("\\u%04x", c)));
    return quoted.append('"').toString();
  }

  private void send(String operation, byte[] body) {
    Answer answer = service.answer(operation, body);
    assertThat(answer.status())
        .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
        .isIn(200, 400);
  }
}
