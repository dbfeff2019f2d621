package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.internal.table.TableSettings;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Creates, verifies and deletes the table of a model, as {@link TableAdmin} does, without waiting:
 * a future ends when the table is created or gone, and no thread is blocked until then. Immutable.
 *
 * <pre>{@code
 * events.admin().tag("team", "storage").createIfAbsent().thenRun(this::start);
 * }</pre>
 *
 * <p>What {@link TableAdmin} throws is the future's failure.
 */
@CheckReturnValue
public final class AsyncTableAdmin extends AdminSettings<AsyncTableAdmin> {

  AsyncTableAdmin(TableAccess<?> access, Supplier<Reads> reads) {
    this(access, reads, TableSettings.none(), true);
  }

  private AsyncTableAdmin(
      TableAccess<?> access, Supplier<Reads> reads, TableSettings settings, boolean waits) {
    super(access, reads, settings, waits);
  }

  @Override
  AsyncTableAdmin with(TableSettings settings, boolean waits) {
    return new AsyncTableAdmin(access(), reads(), settings, waits);
  }

  /** As {@link TableAdmin#create}. */
  public CompletableFuture<Void> create() {
    return done(this::creating);
  }

  /** As {@link TableAdmin#createIfAbsent}. */
  public CompletableFuture<Void> createIfAbsent() {
    return done(this::creatingIfAbsent);
  }

  /** As {@link TableAdmin#verify}. */
  public CompletableFuture<List<TableDifference>> verify() {
    return connection().start(this::comparison);
  }

  /** As {@link TableAdmin#verifyItems()}. */
  public CompletableFuture<ItemReport> verifyItems() {
    return connection().start(() -> check(ItemCheck.all()));
  }

  /**
   * As {@link TableAdmin#verifyItems(int)}.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public CompletableFuture<ItemReport> verifyItems(int items) {
    return connection().start(() -> check(ItemCheck.of(items)));
  }

  /** As {@link TableAdmin#verifyIndexKeys}. */
  public CompletableFuture<List<IndexKeyFinding>> verifyIndexKeys() {
    return connection().start(() -> check(new IndexKeyCheck(false)));
  }

  /** As {@link TableAdmin#reindex}. */
  public CompletableFuture<List<IndexKeyFinding>> reindex() {
    return connection().start(() -> check(new IndexKeyCheck(true)));
  }

  /** As {@link TableAdmin#verifyUniques}. */
  public CompletableFuture<List<UniqueFinding>> verifyUniques() {
    return connection().start(() -> uniques().verify());
  }

  /** As {@link TableAdmin#mendUniques}. */
  public CompletableFuture<List<UniqueFinding>> mendUniques() {
    return connection().start(() -> uniques().mend());
  }

  /** As {@link TableAdmin#delete}. */
  public CompletableFuture<Void> delete() {
    return done(this::deletion);
  }

  private CompletableFuture<Void> done(Supplier<Work<?>> work) {
    return connection().start(() -> work.get().map(done -> null));
  }
}
