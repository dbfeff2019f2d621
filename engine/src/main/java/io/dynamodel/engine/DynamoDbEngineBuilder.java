package io.dynamodel.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Settings of an engine that is to start. */
public final class DynamoDbEngineBuilder {

  private Clock clock = Clock.systemUTC();
  private long seed;
  private boolean staleReads;
  private Duration creatingTakes = Duration.ZERO;
  private @Nullable Path data;

  DynamoDbEngineBuilder() {}

  /** The clock of the engine: for time to live, tokens and dates. By default the system's clock. */
  public DynamoDbEngineBuilder clock(Clock newClock) {
    clock = Objects.requireNonNull(newClock, "clock");
    return this;
  }

  /**
   * The seed of all random decisions. The same seed and the same requests give the same answers.
   */
  public DynamoDbEngineBuilder seed(long newSeed) {
    seed = newSeed;
    return this;
  }

  /**
   * Lets reads that are not consistent, and all global indexes, lag behind by some writes. A
   * missing {@code consistentRead(true)} shows in a test then.
   */
  public DynamoDbEngineBuilder staleReads() {
    staleReads = true;
    return this;
  }

  /**
   * The time that creating and deleting a table takes, by the engine's clock. By default no time.
   *
   * @throws IllegalArgumentException if {@code duration} is negative
   */
  public DynamoDbEngineBuilder creatingTakes(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("A duration of zero or more, not " + duration);
    }
    creatingTakes = duration;
    return this;
  }

  /**
   * The file that keeps tables and items. An engine that starts with it has what the last one had,
   * even if that one was killed. By default nothing is kept.
   */
  public DynamoDbEngineBuilder data(Path file) {
    data = Objects.requireNonNull(file, "file");
    return this;
  }

  /**
   * Starts the engine.
   *
   * @throws UncheckedIOException if the file of {@link #data} can't be read, is broken, was not
   *     written by an engine, or is in use. The file is left as it is then.
   */
  public DynamoDbEngine start() {
    EngineSettings settings = new EngineSettings(clock, seed, staleReads, creatingTakes, data);
    try {
      return new DynamoDbEngine(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
