package io.dynamodel.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Answers at once, without a network: an item to a get, 100 to a query, that all is done to others.
 */
final class CannedAnswers implements SdkHttpClient {

  private static final int PAGE = 100;
  private static final byte[] NOTHING = utf8("{\"UnprocessedItems\":{}}");
  private static final byte[] ALL_PROCESSED = utf8("{\"UnprocessedItems\":{}}");
  private static final byte[] ONE = utf8("{\"Item\":" + item(0) + "}");
  private static final byte[] MANY =
      utf8(
          IntStream.range(0, PAGE)
              .mapToObj(CannedAnswers::item)
              .collect(
                  Collectors.joining(
                      ",", "{\"Items\":[", "],\"Count\":100,\"ScannedCount\":100}")));

  /** A client that gets these answers. */
  static DynamoDbClient client() {
    return DynamoDbClient.builder()
        .httpClient(new CannedAnswers())
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
        .build();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    byte[] body = body(request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse(""));
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return HttpExecuteResponse.builder()
            .response(
                SdkHttpResponse.builder()
                    .statusCode(200)
                    .putHeader("Content-Type", "application/x-amz-json-1.0")
                    .putHeader("Content-Length", Integer.toString(body.length))
                    .build())
            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
            .build();
      }

      @Override
      public void abort() {
        // It is over at once.
      }
    };
  }

  private static byte[] body(String target) {
    if (target.endsWith(".GetItem")) {
      return ONE;
    }
    if (target.endsWith(".BatchWriteItem")) {
      return ALL_PROCESSED;
    }
    return target.endsWith(".Query") ? MANY : NOTHING;
  }

  private static String item(int number) {
    return """
    {"customer":{"S":"customer-42"},"placed":{"S":"2026-11-27T10:%02d:%02d.123000000Z"},\
    "status":{"S":"OPEN"},"count":{"N":"%d"},"total":{"N":"349.95"},\
    "tags":{"L":[{"S":"new"},{"S":"by-post"}]},\
    "address":{"M":{"street":{"S":"1 Some Street"},"city":{"S":"Prague"}}}}"""
        .formatted(15 + (30 + number) / 60, (30 + number) % 60, number);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
