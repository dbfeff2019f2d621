package io.dynamodel.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientAsyncConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Answers at once, without a network, as DynamoDB would if everything were there and went well. */
final class CannedAnswers {
  private final Map<String, Answer> answers;

  /** With the header that the SDK checks. */
  record Answer(byte[] body, SdkHttpResponse head) {
    static Answer of(String json) {
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      CRC32 crc = new CRC32();
      crc.update(body);
      return new Answer(
          body,
          SdkHttpResponse.builder()
              .statusCode(200)
              .putHeader("Content-Type", "application/x-amz-json-1.0")
              .putHeader("Content-Length", Integer.toString(body.length))
              .putHeader("x-amz-crc32", Long.toString(crc.getValue()))
              .build());
    }
  }

  /** With so many items in a page of a query or a scan. */
  CannedAnswers(int page) {
    Answer items =
        Answer.of(
            "{\"Count\":%d,\"Items\":%s,\"ScannedCount\":%d}"
                .formatted(page, list(page, CannedAnswers::item), page));
    Answer changed = Answer.of("{\"Attributes\":" + item(0) + "}");
    answers =
        Map.of(
            "GetItem", Answer.of("{\"Item\":" + item(0) + "}"),
            "PutItem", Answer.of("{}"),
            "UpdateItem", changed,
            "DeleteItem", changed,
            "Query", items,
            "Scan", items,
            "BatchGetItem",
                Answer.of(
                    "{\"Responses\":{\"orders\":%s},\"UnprocessedKeys\":{}}"
                        .formatted(list(Calls.GETS, CannedAnswers::item))),
            "BatchWriteItem", Answer.of("{\"UnprocessedItems\":{}}"),
            "TransactGetItems",
                Answer.of(
                    "{\"Responses\":%s}"
                        .formatted(
                            list(Calls.TRANSACTED, number -> "{\"Item\":" + item(number) + "}"))),
            "TransactWriteItems", Answer.of("{}"));
  }

  /** How many items make an answer of so many bytes. */
  static int itemsIn(int bytes) {
    return bytes / item(0).length();
  }

  /** A client that gets these answers. */
  DynamoDbClient client() {
    return configured(DynamoDbClient.builder()).httpClient(new CannedHttp(this::to)).build();
  }

  /** An async one, which does all its work on the calling thread, so that it can be measured. */
  DynamoDbAsyncClient asyncClient() {
    return configured(DynamoDbAsyncClient.builder())
        .httpClient(new CannedAsyncHttp(this))
        .asyncConfiguration(
            ClientAsyncConfiguration.builder()
                .advancedOption(
                    SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, Runnable::run)
                .build())
        .build();
  }

  private static <B extends DynamoDbBaseClientBuilder<B, ?>> B configured(B builder) {
    return builder
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")));
  }

  Answer to(SdkHttpRequest request) {
    String target = request.firstMatchingHeader("X-Amz-Target").orElseThrow();
    Answer answer = answers.get(target.substring(target.indexOf('.') + 1));
    if (answer == null) {
      throw new IllegalArgumentException("no answer to " + target);
    }
    return answer;
  }

  private static String list(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
  }

  /** The order of that number, in DynamoDB's JSON. */
  private static String item(int number) {
    Order order = Order.number(number);
    return ("{\"customer\":{\"S\":\"%s\"},\"number\":{\"S\":\"%s\"},\"status\":{\"S\":\"%s\"},"
            + "\"currency\":{\"S\":\"%s\"},\"note\":{\"S\":\"%s\"},\"lines\":{\"N\":\"%d\"},"
            + "\"weight\":{\"N\":\"%d\"},\"total\":{\"N\":\"%s\"},\"paid\":{\"BOOL\":%s},"
            + "\"placed\":{\"S\":\"%s\"},\"tags\":{\"L\":%s},\"labels\":%s,\"address\":%s}")
        .formatted(
            order.customer(),
            order.number(),
            order.status(),
            order.currency(),
            order.note(),
            order.lines(),
            order.weight(),
            order.total(),
            order.paid(),
            order.placed(), // has nine digits of a fraction
            order.tags().stream().map(CannedAnswers::text).toList(),
            map(order.labels()),
            map(
                Map.of(
                    "street", order.address().street(),
                    "city", order.address().city(),
                    "postcode", order.address().postcode(),
                    "country", order.address().country())));
  }

  private static String map(Map<String, String> entries) {
    return entries.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\":" + text(entry.getValue()))
        .collect(Collectors.joining(",", "{\"M\":{", "}}"));
  }

  private static String text(String text) {
    return "{\"S\":\"" + text + "\"}";
  }
}
