package io.dynamodel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.wire.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
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

  private final Service service =
      new Service(Actions.on(new Database(Clock.systemUTC(), new Random(1), false)));

  ServiceFuzz() {
    send("CreateTable", TABLE.getBytes(StandardCharsets.UTF_8));
    send(
        "PutItem",
        "{\"TableName\":\"tab\",\"Item\":{\"p\":{\"S\":\"a\"},\"s\":{\"N\":\"1\"},\"a\":{\"L\":[{\"M\":{}}]}}}"
            .getBytes(StandardCharsets.UTF_8));
  }

  /** The name of an operation, a space, and a body. The inputs to begin with are good requests. */
  @FuzzTest(maxDuration = "60s")
  void anyRequest(byte[] request) {
    int space = 0;
    while (space < request.length && request[space] != ' ') {
      space++;
    }
    String operation = new String(request, 0, space, StandardCharsets.UTF_8);
    send(
        operation,
        Arrays.copyOfRange(request, Math.min(space + 1, request.length), request.length));
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
