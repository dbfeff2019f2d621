package io.dynamodel.engine;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Serves an engine over HTTP until the process is stopped. */
public final class Main {

  private static final String USAGE =
      """
      Usage: java -cp … io.dynamodel.engine.Main [--port N] [--data FILE]
        --port N      the port of 127.0.0.1 to listen on, 8000 by default; 0 for a free one
        --data FILE   keep the tables in this file
      """;

  private Main() {}

  /** Starts the engine as the arguments say: {@code --port 8000 --data tables.db}. */
  public static void main(String... arguments) throws InterruptedException {
    Deque<String> left = new ArrayDeque<>(List.of(arguments));
    int port = 8000;
    DynamoDbEngineBuilder builder = DynamoDbEngine.builder();
    try {
      while (!left.isEmpty()) {
        String option = left.remove();
        switch (option) {
          case "--port" -> port = Integer.parseInt(left.remove());
          case "--data" -> builder.data(Path.of(left.remove()));
          default -> throw new IllegalArgumentException(option);
        }
      }
    } catch (RuntimeException e) {
      System.err.print(USAGE);
      System.exit(2);
    }
    serve(builder, port);
  }

  private static void serve(DynamoDbEngineBuilder builder, int port) throws InterruptedException {
    try {
      DynamoDbEngine engine = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(engine::close));
      System.out.println("Listening on " + engine.listen(port).endpoint());
      Thread.currentThread().join();
    } catch (UncheckedIOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
