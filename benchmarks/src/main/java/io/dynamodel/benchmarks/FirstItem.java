package io.dynamodel.benchmarks;

import io.dynamodel.benchmarks.CannedAnswers.Answer;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * A process that makes a client, reads an item, and ends: what {@link StartUp} measures. No class
 * is loaded that only another library needs.
 */
public final class FirstItem {
  private static final String CUSTOMER = "customer-42";
  private static final String NUMBER = "order-000000";
  private static final String ANSWER =
      """
      {"Item":{"customer":{"S":"customer-42"},"number":{"S":"order-000000"},"status":{"S":"OPEN"},
      "currency":{"S":"EUR"},"note":{"S":"Please leave it with the neighbours"},"lines":{"N":"3"},
      "weight":{"N":"12500000000"},"total":{"N":"349.95"},"paid":{"BOOL":true},
      "placed":{"S":"2026-11-27T10:15:30.123456789Z"},"tags":{"L":[{"S":"new"},{"S":"gift"}]},
      "labels":{"M":{"channel":{"S":"web"}}},"address":{"M":{"street":{"S":"1 Some Street"},
      "city":{"S":"Prague"},"postcode":{"S":"110 00"},"country":{"S":"CZ"}}}}}
      """;

  /** The library that reads the item. */
  enum By {
    /** The SDK, with a mapping by hand. */
    RAW("raw SDK") {
      @Override
      Object read(DynamoDbClient client) {
        GetItemRequest request =
            GetItemRequest.builder()
                .tableName("orders")
                .key(
                    Map.of(
                        "customer",
                        AttributeValue.fromS(CUSTOMER),
                        "number",
                        AttributeValue.fromS(NUMBER)))
                .build();
        return RawMapping.order(client.getItem(request).item());
      }
    },
    /** Dynamodel. */
    DYNAMODEL("Dynamodel") {
      @Override
      Object read(DynamoDbClient client) {
        return new OrderTable(client).get(CUSTOMER, NUMBER);
      }
    },
    /** The SDK's enhanced client, with a bean. */
    BEAN("enhanced, bean") {
      @Override
      Object read(DynamoDbClient client) {
        return DynamoDbEnhancedClient.builder()
            .dynamoDbClient(client)
            .build()
            .table("orders", TableSchema.fromBean(BeanOrder.class))
            .getItem(Key.builder().partitionValue(CUSTOMER).sortValue(NUMBER).build());
      }
    };

    private final String title;

    By(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    abstract Object read(DynamoDbClient client);
  }

  private FirstItem() {}

  /**
   * Prints what it has cost.
   *
   * @param arguments by whom
   */
  public static void main(String[] arguments) {
    By by = By.valueOf(arguments[0]);
    DynamoDbClient client = client();
    long firstNanos = nanosOf(by, client);
    long cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    long now = System.currentTimeMillis();
    int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    long secondNanos = nanosOf(by, client);
    System.out.println(new FirstItemCost(cpu, now, classes, firstNanos, secondNanos).text());
  }

  private static long nanosOf(By by, DynamoDbClient client) {
    long start = System.nanoTime();
    Objects.requireNonNull(by.read(client));
    return System.nanoTime() - start;
  }

  private static DynamoDbClient client() {
    Answer answer = Answer.of(ANSWER);
    return DynamoDbClient.builder()
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
        .httpClient(new CannedHttp(request -> answer))
        .build();
  }
}
