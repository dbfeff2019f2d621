package io.dynamodel.engine.table;

import io.dynamodel.engine.stream.Streams;
import io.dynamodel.engine.wire.ServiceException;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** All tables, and the lock that makes each operation happen at one moment. */
public final class Database {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Table> tables = new TreeMap<>();
  private final Clock clock;
  private final Random random;
  private final boolean staleReads;
  private final Streams streams;

  public Database(Clock clock, Random random, boolean staleReads) {
    this.clock = clock;
    this.random = random;
    this.staleReads = staleReads;
    this.streams = new Streams(clock);
  }

  /** Does some work on tables. Make answers from its result outside: they take longer. */
  public <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** What time it is. */
  public Clock clock() {
    return clock;
  }

  /** What is told of writes. */
  public Streams streams() {
    return streams;
  }

  /** Where chance comes from, if there is to be any. Only used under the lock. */
  public Random random() {
    return random;
  }

  /**
   * The table that items are read from and written to.
   *
   * @throws ServiceException a ResourceNotFoundException if there is none of that name or ARN
   */
  public Table table(String nameOrArn) {
    Table table = tables.get(nameOrArn.substring(nameOrArn.lastIndexOf('/') + 1));
    if (table == null) {
      throw ServiceException.of("ResourceNotFoundException", "Requested resource not found");
    }
    return table;
  }

  /** Adds an empty table, in place of what had its name. */
  public Table create(TableDefinition definition) {
    Table table = new Table(definition, staleReads, random);
    tables.put(definition.name(), table);
    return table;
  }
}
