package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.internal.table.TableComparison;
import io.dynamodel.internal.table.TableLifecycle;
import io.dynamodel.internal.table.TableSettings;
import io.dynamodel.internal.table.Throughput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * What is asked of a table beside its model, and what can be done with it: for those who wait, and
 * for those who don't.
 *
 * @param <S> the class that users hold
 */
@CheckReturnValue
abstract sealed class AdminSettings<S> permits TableAdmin, AsyncTableAdmin {
  private final TableAccess<?> access;
  private final Supplier<Reads> reads;
  private final TableSettings settings;
  private final boolean waits;

  AdminSettings(
      TableAccess<?> access, Supplier<Reads> reads, TableSettings settings, boolean waits) {
    this.access = access;
    this.reads = reads;
    this.settings = settings;
    this.waits = waits;
  }

  abstract S with(TableSettings changed, boolean nowWaits);

  /** The name of the physical table, which {@code Dynamo} may have mapped. */
  public final String tableName() {
    return access.table().table();
  }

  /**
   * Billed per request (PAY_PER_REQUEST). A table is also created so if nothing is said; said here,
   * it is verified. Capacities that were given before are dropped.
   */
  public final S onDemand() {
    return with(settings.onDemand(), waits);
  }

  /**
   * With a provisioned capacity (PROVISIONED) of the table, and of each global index that is given
   * none of its own.
   *
   * @param readUnits strongly consistent reads of up to 4 KB, per second
   * @param writeUnits writes of up to 1 KB, per second
   * @throws IllegalArgumentException if one of them is below 1
   */
  public final S provisioned(long readUnits, long writeUnits) {
    return with(settings.provisioned(new Throughput(readUnits, writeUnits)), waits);
  }

  /**
   * With another provisioned capacity of a global index.
   *
   * @param index its name
   * @param readUnits reads of up to 8 KB, per second: those of a global index are eventually
   *     consistent
   * @param writeUnits writes of up to 1 KB, per second
   * @throws IllegalArgumentException if the model has no such global index, if a figure is below 1,
   *     or if the table has been given no capacity
   */
  public final S provisioned(String index, long readUnits, long writeUnits) {
    Objects.requireNonNull(index, "index");
    Throughput throughput = new Throughput(readUnits, writeUnits);
    return with(settings.provisioned(access.table(), index, throughput), waits);
  }

  /** With a stream of the changes of its items (StreamSpecification), which hold what is said. */
  public final S streamView(StreamViewType viewType) {
    return with(settings.streamView(Objects.requireNonNull(viewType, "viewType")), waits);
  }

  /** With a tag. The last value that a key is given counts. */
  public final S tag(String key, String value) {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    return with(settings.tag(key, value), waits);
  }

  /**
   * Protected from being deleted (DeletionProtectionEnabled), also by {@code delete}, which is
   * refused until the protection is switched off elsewhere.
   */
  public final S deletionProtection() {
    return with(settings.deletionProtected(), waits);
  }

  /**
   * The same, but {@code create}, {@code createIfAbsent} and {@code delete} are done as soon as
   * DynamoDB has accepted the request: the table is still being created or deleted then.
   *
   * <p>Time to live can be enabled only in an active table, so a table that is being created does
   * not have it yet: call {@code createIfAbsent()} later, which enables it. A table that is being
   * deleted can't be created again yet: {@code createIfAbsent()} fails with the {@link
   * ResourceInUseException}.
   */
  public final S withoutWaiting() {
    return with(settings, false);
  }

  final TableAccess<?> access() {
    return access;
  }

  final Supplier<Reads> reads() {
    return reads;
  }

  final Connection connection() {
    return access.connection();
  }

  final Work<?> creating() {
    return lifecycle().create(settings);
  }

  final Work<?> creatingIfAbsent() {
    return lifecycle().createIfAbsent(settings);
  }

  final Work<List<TableDifference>> comparison() {
    List<TableDifference> differences = new ArrayList<>();
    return TableComparison.of(
            access,
            settings,
            (difference, change) -> differences.add(new TableDifference(difference, change)))
        .map(compared -> List.copyOf(differences));
  }

  final Work<ItemReport> check(ItemCheck items) {
    return items.of(access.table(), reads.get());
  }

  final Work<List<IndexKeyFinding>> check(IndexKeyCheck keys) {
    return keys.of(access.table(), reads.get());
  }

  final UniqueCheck uniques() {
    return new UniqueCheck(access.table(), reads.get());
  }

  final Work<?> deletion() {
    return lifecycle().delete();
  }

  private TableLifecycle lifecycle() {
    return TableLifecycle.of(access, waits);
  }

  /** The physical table and what was asked of it here. */
  @Override
  public final String toString() {
    return "%s[table %s, %s%s]"
        .formatted(
            getClass().getSimpleName(), tableName(), settings, waits ? "" : ", without waiting");
  }
}
