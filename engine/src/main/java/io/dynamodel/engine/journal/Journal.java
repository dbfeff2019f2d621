package io.dynamodel.engine.journal;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.Input;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * Keeps tables and items in a file, so that an engine that starts with it has what the last one
 * had. The records of streams are not kept.
 *
 * <p>The file has one line for what happens at one moment, in the order in which it happens: a
 * transaction is one line. A line that is not complete was never written.
 */
public final class Journal {

  private final FileLease lease;
  private final Database database;
  private final ReplayClock clock;
  private final Appender appender;

  private Journal(FileLease lease, Database database, ReplayClock clock, Appender appender) {
    this.lease = lease;
    this.database = database;
    this.clock = clock;
    this.appender = appender;
  }

  /**
   * Fills a database with what a file has, and keeps in the file what is written from now on.
   *
   * @param clock the clock of {@code database}
   * @param actions the operations on {@code database}
   * @param executor forces what was written
   * @throws IOException if the file is foreign, broken, or in use. It is left as it is.
   */
  public static Journal open(
      Path file,
      Database database,
      ReplayClock clock,
      Map<String, Action> actions,
      Executor executor)
      throws IOException {
    Path path = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    FileLease lease = FileLease.of(path);
    try {
      DataFile data = new DataFile(path);
      Replay replay = new Replay(database, actions, clock);
      data.replay(replay);
      data.rewrite(replay, database);
      clock.go();
      Appender appender = new Appender(path, executor);
      database.keepWrites(writes -> appender.append(ItemWrites.json(writes)));
      return new Journal(lease, database, clock, appender);
    } catch (IOException | RuntimeException e) {
      lease.end();
      throw e;
    }
  }

  /** The same operations, but those that change tables as a whole are kept as well. */
  public Map<String, Action> keeping(Map<String, Action> actions) {
    Map<String, Action> keeping = new LinkedHashMap<>(actions);
    Administration.OPERATIONS.forEach(
        name -> keeping.computeIfPresent(name, (operation, action) -> keeping(operation, action)));
    return keeping;
  }

  private Action keeping(String operation, Action action) {
    return new Action(
        action.shape(), input -> database.locked(() -> keep(operation, action, input)));
  }

  private Json keep(String operation, Action action, Input input) {
    Instant now = clock.instant();
    clock.stopAt(now);
    try {
      Json answer = action.answer().apply(input);
      appender.append(new Administration(now, operation, input.json()).json());
      return answer;
    } finally {
      clock.go();
    }
  }

  /** Forces what there is and gives the file up. Later writes fail. */
  public void close() {
    database.locked(
        () -> {
          try {
            appender.close();
            lease.end();
            return true;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
