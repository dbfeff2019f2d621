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
          case "--port" -> port = port(value(option, left));
          case "--data" -> builder.data(Path.of(value(option, left)));
          default -> throw new IllegalArgumentException("There is no option " + option + ".");
        }
      }
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(USAGE);
      System.exit(2);
    }
    serve(builder, port);
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException("The option " + option + " needs a value.");
    }
    return left.remove();
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
      throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + text + ".");
    }
    return Integer.parseInt(text);
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
