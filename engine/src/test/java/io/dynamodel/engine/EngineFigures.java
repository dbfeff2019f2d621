package io.dynamodel.engine;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Prints what the engine costs: a put and a get beside the SDK on a client that answers at once,
 * all in turn in one process, and then many items. A program, since figures are no test.
 */
public final class EngineFigures {

  private static final int ROUNDS = 31;
  private static final int CALLS = 1_000;
  private static final int ITEMS = 200_000;
  private static final Map<String, AttributeValue> ITEM =
      Map.of(
          "id", AttributeValue.fromS("id-1"),
          "name", AttributeValue.fromS("a name of some length"),
          "count", AttributeValue.fromN("42"),
          "price", AttributeValue.fromN("3.49"),
          "tags", AttributeValue.fromSs(List.of("a", "b", "c")),
          "address", AttributeValue.fromM(Map.of("city", AttributeValue.fromS("Prague"))));
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private EngineFigures() {}

  public static void main(String[] args) throws Exception {
    try (DynamoDbEngine engine = DynamoDbEngine.start();
        DynamoDbClient canned = canned(engine)) {
      DynamoDbClient client = engine.client();
      create(client);
      compare("put", () -> put(canned), () -> put(client));
      compare("get", () -> get(canned), () -> get(client));
      load(client);
      scan(client);
      threads(client);
    }
  }

  private static void create(DynamoDbClient client) {
    client.createTable(
        table ->
            table
                .tableName("items")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    a -> a.attributeName("id").attributeType(ScalarAttributeType.S))
                .keySchema(k -> k.attributeName("id").keyType(KeyType.HASH)));
  }

  private static void put(DynamoDbClient client) {
    client.putItem(put -> put.tableName("items").item(ITEM));
  }

  private static void get(DynamoDbClient client) {
    client.getItem(get -> get.tableName("items").key(Map.of("id", AttributeValue.fromS("id-1"))));
  }

  /** CPU and bytes of each call, of both paths in turn; medians. */
  private static void compare(String what, Runnable raw, Runnable engine) {
    List<double[]> raws = new ArrayList<>();
    List<double[]> engines = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      raws.add(measure(raw));
      engines.add(measure(engine));
    }
    double[] a = median(raws);
    double[] b = median(engines);
    System.out.printf(
        "%s: raw SDK on canned answers %.1f us, %.0f bytes; engine %.1f us, %.0f bytes;"
            + " the engine's own share %.1f us, %.0f bytes; ratio %.2f and %.2f%n",
        what, a[0], a[1], b[0], b[1], b[0] - a[0], b[1] - a[1], b[0] / a[0], b[1] / a[1]);
  }

  private static double[] measure(Runnable call) {
    long id = Thread.currentThread().getId();
    long cpu = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getThreadAllocatedBytes(id);
    for (int i = 0; i < CALLS; i++) {
      call.run();
    }
    return new double[] {
      (THREADS.getCurrentThreadCpuTime() - cpu) / 1e3 / CALLS,
      (double) (THREADS.getThreadAllocatedBytes(id) - bytes) / CALLS
    };
  }

  private static double[] median(List<double[]> measured) {
    double[] median = new double[2];
    for (int i = 0; i < 2; i++) {
      int column = i;
      double[] sorted = measured.stream().mapToDouble(each -> each[column]).sorted().toArray();
      median[i] = sorted[sorted.length / 2];
    }
    return median;
  }

  private static void load(DynamoDbClient client) {
    long start = System.nanoTime();
    for (int i = 0; i < ITEMS; i++) {
      Map<String, AttributeValue> item =
          Map.of(
              "id", AttributeValue.fromS("item-" + i),
              "name", AttributeValue.fromS("a name of some length"),
              "count", AttributeValue.fromN("42"),
              "price", AttributeValue.fromN("3.49"));
      client.putItem(put -> put.tableName("items").item(item));
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "load: %d items in %.1f s; %.0f MB used of at most %.0f MB%n",
        ITEMS,
        (System.nanoTime() - start) / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
        runtime.maxMemory() / 1e6);
  }

  private static void scan(DynamoDbClient client) {
    long start = System.nanoTime();
    long items = client.scanPaginator(scan -> scan.tableName("items")).items().stream().count();
    System.out.printf("scan: %d items in %.1f s%n", items, (System.nanoTime() - start) / 1e9);
  }

  private static void threads(DynamoDbClient client) throws InterruptedException {
    int threads = 8;
    int calls = 5_000;
    double[] seconds = new double[2];
    for (int count : new int[] {1, threads}) {
      CountDownLatch done = new CountDownLatch(count);
      long start = System.nanoTime();
      for (int t = 0; t < count; t++) {
        new Thread(
                () -> {
                  for (int i = 0; i < calls; i++) {
                    put(client);
                    get(client);
                  }
                  done.countDown();
                })
            .start();
      }
      done.await();
      seconds[count == 1 ? 0 : 1] = (System.nanoTime() - start) / 1e9;
    }
    System.out.printf(
        "threads: %d times as much work by %d threads takes %.2f times as long, on %d processors%n",
        threads, threads, seconds[1] / seconds[0], Runtime.getRuntime().availableProcessors());
  }

  private static DynamoDbClient canned(DynamoDbEngine engine) {
    byte[] item =
        ("{\"Item\":{\"id\":{\"S\":\"id-1\"},\"name\":{\"S\":\"a name of some length\"},"
                + "\"count\":{\"N\":\"42\"},\"price\":{\"N\":\"3.49\"},"
                + "\"tags\":{\"SS\":[\"a\",\"b\",\"c\"]},"
                + "\"address\":{\"M\":{\"city\":{\"S\":\"Prague\"}}}}}")
            .getBytes(StandardCharsets.UTF_8);
    byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
    return engine
        .configure(DynamoDbClient.builder())
        .httpClient(new CannedClient(item, nothing))
        .build();
  }

  /** Answers at once: an item to a get, nothing to others. */
  private record CannedClient(byte[] item, byte[] nothing) implements SdkHttpClient {

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
      byte[] body = target.endsWith("GetItem") ? item : nothing;
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

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
