package io.dynamodel.engine.table;

import io.dynamodel.engine.stream.Streams;
import io.dynamodel.engine.wire.ServiceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All tables, and the lock that makes each operation happen at one moment. */
public final class Database {

  private final ReentrantLock lock = new ReentrantLock();
  private final NavigableMap<String, Table> tables = new TreeMap<>();
  private final Clock clock;
  private final Random random;
  private final boolean staleReads;
  private final Streams streams;
  private final Duration creatingTakes;
  private final UnkeptWrites unkept = new UnkeptWrites();

  /** A database whose tables and indexes take no time to come and go. */
  public Database(Clock clock, Random random, boolean staleReads) {
    this(clock, random, staleReads, Duration.ZERO);
  }

  /** A database; {@code creatingTakes} is how long tables and indexes come, change and go. */
  public Database(Clock clock, Random random, boolean staleReads, Duration creatingTakes) {
    this.clock = clock;
    this.random = random;
    this.staleReads = staleReads;
    this.streams = new Streams(clock);
    this.creatingTakes = creatingTakes;
  }

  /** Does some work on tables. Make answers from its result outside: they take longer. */
  public <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      unlock();
    }
  }

  private void unlock() {
    try {
      if (lock.getHoldCount() == 1) {
        unkept.keep();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Hands all writes to a keeper from now on, while nothing else happens. What is written at one
   * moment comes together.
   */
  public void keepWrites(Consumer<List<Write>> keeper) {
    locked(
        () -> {
          unkept.keeper(keeper);
          return true;
        });
  }

  /** The clock of the engine. */
  public Clock clock() {
    return clock;
  }

  /** The streams of all tables. */
  public Streams streams() {
    return streams;
  }

  /** The source of all random decisions. Only used under the lock. */
  public Random random() {
    return random;
  }

  /**
   * The table that items are read from and written to.
   *
   * @throws ServiceException a ResourceNotFoundException if no table has that name or ARN
   */
  public Table table(String nameOrArn) {
    Table table = find(nameOrArn);
    if (table == null || !table.definition().state().progress().isUsable()) {
      throw ServiceException.of("ResourceNotFoundException", "Requested resource not found");
    }
    return table;
  }

  /**
   * The table to describe or change, also while it is created or deleted.
   *
   * @throws ServiceException a ResourceNotFoundException if no table has that name or ARN
   */
  Table administered(String nameOrArn) {
    Table table = find(nameOrArn);
    if (table == null) {
      throw ServiceException.of(
          "ResourceNotFoundException",
          "Requested resource not found: Table: " + Arns.tableName(nameOrArn) + " not found");
    }
    return table;
  }

  /** The table of that name or ARN, if there is one, also while it is created or deleted. */
  public @Nullable Table find(String nameOrArn) {
    String name = Arns.tableName(nameOrArn);
    Table table = tables.get(name);
    if (table == null) {
      return null;
    }
    Instant now = clock.instant();
    if (table.definition().state().isGone(now)) {
      tables.remove(name);
      return null;
    }
    table.settle(now);
    return table;
  }

  /** All tables by their names. */
  public NavigableMap<String, Table> tables() {
    Instant now = clock.instant();
    Iterator<Table> all = tables.values().iterator();
    while (all.hasNext()) {
      if (all.next().definition().state().isGone(now)) {
        all.remove();
      }
    }
    tables.values().forEach(table -> table.settle(now));
    return tables;
  }

  /** Deletes all items that are past their time to live. Returns their number. */
  public int expire() {
    return locked(
        () -> {
          Expiry expiry = new Expiry(clock.instant());
          return tables().values().stream()
              .filter(table -> table.definition().state().progress().isUsable())
              .mapToInt(expiry::apply)
              .sum();
        });
  }

  /** Adds an empty table, in place of what had its name. */
  public Table create(TableDefinition definition) {
    Table table = new Table(definition, staleReads, random, streams, unkept);
    tables.put(definition.name(), table);
    return table;
  }

  /** Something that begins to happen to a table or an index now. */
  Progress begin(Progress.Status status) {
    return begin(status, creatingTakes);
  }

  /** Something that takes half as long as others. */
  Progress beginHalf(Progress.Status status) {
    return begin(status, creatingTakes.dividedBy(2));
  }

  private Progress begin(Progress.Status status, Duration takes) {
    return new Progress(status, clock.instant().plus(takes));
  }
}
