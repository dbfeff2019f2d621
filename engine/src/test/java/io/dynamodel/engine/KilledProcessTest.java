package io.dynamodel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** A process is killed while four clients write. Each numbers its items in order. */
class KilledProcessTest {

  private static final int TIMES = 10;
  private static final int CLIENTS = 4;

  @TempDir private Path directory;
  private final Random random = new Random(5);

  @Test
  void whatWasAnsweredIsThereWithoutAHole() throws Exception {
    List<AtomicInteger> answered =
        IntStream.range(0, CLIENTS).mapToObj(i -> new AtomicInteger(-1)).toList();
    for (int round = 0; round < TIMES; round++) {
      Process process = start();
      try (DynamoDbClient client = client(process)) {
        if (round == 0) {
          Things.create(client);
        }
        assertNothingIsMissing(client, answered);
        List<Thread> writers =
            IntStream.range(0, CLIENTS)
                .mapToObj(writer -> writing(client, writer, answered.get(writer)))
                .toList();
        Thread.sleep(100 + random.nextInt(400));
        process.destroyForcibly().waitFor();
        for (Thread writer : writers) {
          writer.join();
        }
      }
    }
    assertThat(answered).allSatisfy(number -> assertThat(number).hasValueGreaterThan(TIMES));
  }

  /** After the last number that was answered there may be the one that was not. */
  private static void assertNothingIsMissing(DynamoDbClient client, List<AtomicInteger> answered) {
    Set<String> stored =
        client.scanPaginator(scan -> scan.tableName(Things.TABLE)).items().stream()
            .map(item -> item.get("id").s())
            .collect(Collectors.toSet());
    Set<String> expected = new HashSet<>();
    for (int writer = 0; writer < CLIENTS; writer++) {
      AtomicInteger last = answered.get(writer);
      if (stored.contains(id(writer, last.get() + 1))) {
        last.incrementAndGet();
      }
      for (int number = 0; number <= last.get(); number++) {
        expected.add(id(writer, number));
      }
    }
    assertThat(stored).isEqualTo(expected);
  }

  private static Thread writing(DynamoDbClient client, int writer, AtomicInteger answered) {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  int number = answered.get() + 1;
                  client.putItem(Things.put(id(writer, number), number));
                  answered.set(number);
                }
              } catch (SdkException e) {
                // The process was killed.
              }
            });
    thread.start();
    return thread;
  }

  private static String id(int writer, int number) {
    return "client" + writer + "-" + number;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "--port",
            "0",
            "--data",
            directory.resolve("tables.db").toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static DynamoDbClient client(Process process) throws IOException {
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    assertThat(line).startsWith("Listening on ");
    URI endpoint = URI.create(line.substring("Listening on ".length()));
    DynamoDbClientBuilder builder = DynamoDbClient.builder();
    ClientSettings.apply(builder);
    return builder
        .endpointOverride(endpoint)
        .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
        .build();
  }
}
