package io.dynamodel;

import io.dynamodel.contract.CanIgnoreReturnValue;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.internal.table.TableSettings;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

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
public final class TableAdmin extends AdminSettings<TableAdmin> {

  TableAdmin(TableAccess<?> access, Supplier<Reads> reads) {
    this(access, reads, TableSettings.none(), true);
  }

  private TableAdmin(
      TableAccess<?> access, Supplier<Reads> reads, TableSettings settings, boolean waits) {
    super(access, reads, settings, waits);
  }

  @Override
  TableAdmin with(TableSettings settings, boolean waits) {
    return new TableAdmin(access(), reads(), settings, waits);
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
    await(creating());
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
    await(creatingIfAbsent());
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
    return await(comparison());
  }

  /**
   * Reads all items (a Scan of 8 segments at the same time) and reports what does not fit the
   * model: what {@link #verify}, which compares the table alone, can't see. It changes nothing,
   * goes on after items that can't be read, and costs what a scan costs.
   */
  public ItemReport verifyItems() {
    return await(check(ItemCheck.all()));
  }

  /**
   * Does what {@link #verifyItems()} does, for a sample: at most {@code items}, from all segments.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ItemReport verifyItems(int items) {
    return await(check(ItemCheck.of(items)));
  }

  /**
   * Reads all items (a Scan of 8 segments at the same time) and tells which keys of indexes are not
   * what their parts make: those of items that were written before the model had the index, or by
   * others. It changes nothing, and costs what a scan costs. Of a model without index keys that are
   * made of parts nothing is read.
   *
   * @return each such key; empty if there is none
   */
  public List<IndexKeyFinding> verifyIndexKeys() {
    return await(check(new IndexKeyCheck(false)));
  }

  /**
   * Does what {@link #verifyIndexKeys()} does, and writes the keys that are not what their parts
   * make (an UpdateItem for each item that has some, up to 8 at the same time). Each is written on
   * condition that the parts are as they were read; if not, it is made again of what they are.
   * Nothing else of an item changes, also no version and no time.
   *
   * <p>Deploy what writes the keys first, then call this. If it fails, call it again.
   *
   * @return each key that was not what its parts make, and whether it is now
   */
  public List<IndexKeyFinding> reindex() {
    return await(check(new IndexKeyCheck(true)));
  }

  /**
   * Reads all items and guards (a Scan of 8 segments at the same time, and BatchGetItem for what
   * belongs together) and tells which guards of unique values are missing or name the wrong item,
   * and which values two items have: after writes past this library, such as in the console, after
   * a restore, or in a model that has got a {@code @Unique}. What looks wrong is read again at one
   * point in time (TransactGetItems) before it is told, so writes may go on meanwhile. It changes
   * nothing. Of a model without unique values nothing is read.
   *
   * @return what is wrong; empty if nothing is
   */
  public List<UniqueFinding> verifyUniques() {
    return await(uniques().verify());
  }

  /**
   * Does what {@link #verifyUniques()} does, puts guards that are missing, and deletes those that
   * no item holds: each in a transaction that depends on that all is still as it was read. It does
   * so until nothing is found that it can mend, three times at most. If it fails, call it again.
   *
   * <p>Of two items with one value it changes neither: write the one that is to have another value.
   *
   * @return what is left
   */
  public List<UniqueFinding> mendUniques() {
    return await(uniques().mend());
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
    await(deletion());
  }

  @CanIgnoreReturnValue
  private <T> T await(Work<T> work) {
    return connection().await(work);
  }
}
