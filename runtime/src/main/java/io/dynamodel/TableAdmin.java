package io.dynamodel;

import io.dynamodel.contract.CanIgnoreReturnValue;
import io.dynamodel.contract.CheckReturnValue;
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
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * Creates, verifies and deletes the table of a model.
 *
 * <p>The model says keys, indexes and time to live. The rest is said here, by methods that give a
 * new object: this one is immutable and safe for any number of threads.
 *
 * <pre>{@code
 * events.admin()
 *     .provisioned(10, 5)
 *     .provisioned("status-index", 20, 5)
 *     .streamView(StreamViewType.NEW_IMAGE)
 *     .tag("team", "storage")
 *     .deletionProtection()
 *     .createIfAbsent();
 * }</pre>
 *
 * <p>{@link #create}, {@link #createIfAbsent} and {@link #delete} wait until they are done, for
 * some 8 minutes, unless {@link #withoutWaiting} is said; an {@link SdkClientException} says that
 * it took longer.
 */
@CheckReturnValue
public final class TableAdmin {
  private final TableAccess<?> access;
  private final Supplier<Reads> reads;
  private final TableSettings settings;
  private final boolean waits;

  TableAdmin(TableAccess<?> access, Supplier<Reads> reads) {
    this(access, reads, TableSettings.none(), true);
  }

  private TableAdmin(
      TableAccess<?> access, Supplier<Reads> reads, TableSettings settings, boolean waits) {
    this.access = access;
    this.reads = reads;
    this.settings = settings;
    this.waits = waits;
  }

  /** The name of the physical table, which {@code Dynamo} may have mapped. */
  public String tableName() {
    return access.table().table();
  }

  /**
   * Billed per request (PAY_PER_REQUEST). A table is also created so if nothing is said; said here,
   * it is verified. Capacities that were given before are dropped.
   */
  public TableAdmin onDemand() {
    return with(settings.onDemand());
  }

  /**
   * With a provisioned capacity (PROVISIONED) of the table, and of each global index that is given
   * none of its own.
   *
   * @param readUnits strongly consistent reads of up to 4 KB, per second
   * @param writeUnits writes of up to 1 KB, per second
   * @throws IllegalArgumentException if one of them is below 1
   */
  public TableAdmin provisioned(long readUnits, long writeUnits) {
    return with(settings.provisioned(new Throughput(readUnits, writeUnits)));
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
  public TableAdmin provisioned(String index, long readUnits, long writeUnits) {
    Objects.requireNonNull(index, "index");
    Throughput throughput = new Throughput(readUnits, writeUnits);
    return with(settings.provisioned(access.table(), index, throughput));
  }

  /** With a stream of the changes of its items (StreamSpecification), which hold what is said. */
  public TableAdmin streamView(StreamViewType viewType) {
    return with(settings.streamView(Objects.requireNonNull(viewType, "viewType")));
  }

  /** With a tag. The last value that a key is given counts. */
  public TableAdmin tag(String key, String value) {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    return with(settings.tag(key, value));
  }

  /**
   * Protected from being deleted (DeletionProtectionEnabled), also by {@link #delete}, which is
   * refused until the protection is switched off elsewhere.
   */
  public TableAdmin deletionProtection() {
    return with(settings.deletionProtected());
  }

  /**
   * The same, but {@link #create}, {@link #createIfAbsent} and {@link #delete} return as soon as
   * DynamoDB has accepted the request: the table is still being created or deleted then.
   *
   * <p>Time to live can be enabled only in an active table, so a table that is being created does
   * not have it yet: call {@code createIfAbsent()} later, which enables it. A table that is being
   * deleted can't be created again yet: {@code createIfAbsent()} throws the {@link
   * ResourceInUseException}.
   */
  public TableAdmin withoutWaiting() {
    return new TableAdmin(access, reads, settings, false);
  }

  /**
   * Creates the table (CreateTable), waits until it is active (DescribeTable), and enables time to
   * live if the model has it (DescribeTimeToLive, UpdateTimeToLive).
   *
   * <p>If the answer to CreateTable is lost, the SDK sends it again, and the table of that name
   * which is there then is taken for the one that was created: {@link #verify} compares it.
   *
   * @throws ResourceInUseException if there is one already
   */
  public void create() {
    await(lifecycle().create(settings));
  }

  /**
   * Does what {@link #create} does, if there is no table of that name; if there is, or if another
   * process is creating it, waits until it is active. One that is being deleted is waited for until
   * it is gone, and then created.
   *
   * <p>Time to live is enabled also in a table that exists, unless it is enabled there already, for
   * whichever attribute. Nothing else of such a table is changed: {@link #verify} tells what of it
   * is other than asked.
   */
  public void createIfAbsent() {
    await(lifecycle().createIfAbsent(settings));
  }

  /**
   * Compares the table as it is (DescribeTable, DescribeTimeToLive; ListTagsOfResource if a tag was
   * said) with the model and with what was said here. Nothing is changed.
   *
   * <p>Compared are always the keys with the types of their attributes, all indexes, time to live,
   * and whether the table and its indexes are being created or deleted. An index that the model
   * does not have is a difference. Only as far as said here: billing, stream, tags (others may be
   * there) and deletion protection; so billing is not compared if nothing was said about it,
   * although {@code create()} then bills on demand. Capacities are compared as they are now, which
   * differ where auto scaling changes them.
   *
   * @return every difference; empty if there is none; a single one if there is no such table
   */
  public List<TableDifference> verify() {
    List<TableDifference> differences = new ArrayList<>();
    await(
        TableComparison.of(
            access,
            settings,
            (difference, change) -> differences.add(new TableDifference(difference, change))));
    return List.copyOf(differences);
  }

  /**
   * Reads all items (a Scan of 8 segments at the same time) and reports what does not fit the
   * model: what {@link #verify}, which compares the table alone, can't see. It changes nothing,
   * goes on after items that can't be read, and costs what a scan costs.
   */
  public ItemReport verifyItems() {
    return await(ItemCheck.all().of(access.table(), reads.get()));
  }

  /**
   * Does what {@link #verifyItems()} does, for a sample: at most {@code items}, from all segments.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ItemReport verifyItems(int items) {
    return await(ItemCheck.of(items).of(access.table(), reads.get()));
  }

  /**
   * Deletes the table and all that is in it (DeleteTable), and waits until it is gone. If the
   * answer is lost and the table is gone or being deleted when the SDK sends it again, that is a
   * success.
   *
   * @throws ResourceNotFoundException if there is none
   * @throws DynamoDbException if it is protected from being deleted; it is left as it is
   */
  public void delete() {
    await(lifecycle().delete());
  }

  private TableAdmin with(TableSettings changed) {
    return new TableAdmin(access, reads, changed, waits);
  }

  @CanIgnoreReturnValue
  private <T> T await(Work<T> work) {
    return access.connection().await(work);
  }

  private TableLifecycle lifecycle() {
    return TableLifecycle.of(access, waits);
  }

  /** The physical table and what was asked of it here. */
  @Override
  public String toString() {
    return "TableAdmin[table %s, %s%s]"
        .formatted(tableName(), settings, waits ? "" : ", without waiting");
  }
}
