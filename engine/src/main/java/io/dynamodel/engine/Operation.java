package io.dynamodel.engine;

import io.dynamodel.engine.fault.Script;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the service. Two operations are equal if they have the same name.
 *
 * @param <F> the faults that its requests can have
 */
public final class Operation<F extends Fault> {

  /** Runs up to 25 PartiQL statements, each by itself. */
  public static final Operation<Fault> BATCH_EXECUTE_STATEMENT = of("BatchExecuteStatement");

  /** Reads up to 100 items. */
  public static final Operation<BatchFault> BATCH_GET_ITEM = ofBatches("BatchGetItem");

  /** Writes or deletes up to 25 items. */
  public static final Operation<BatchFault> BATCH_WRITE_ITEM = ofBatches("BatchWriteItem");

  /** Creates a table. */
  public static final Operation<Fault> CREATE_TABLE = of("CreateTable");

  /** Deletes an item. */
  public static final Operation<Fault> DELETE_ITEM = of("DeleteItem");

  /** Deletes a table. */
  public static final Operation<Fault> DELETE_TABLE = of("DeleteTable");

  /** Describes a stream. */
  public static final Operation<Fault> DESCRIBE_STREAM = of("DescribeStream");

  /** Describes a table. */
  public static final Operation<Fault> DESCRIBE_TABLE = of("DescribeTable");

  /** Describes the time to live of a table. */
  public static final Operation<Fault> DESCRIBE_TIME_TO_LIVE = of("DescribeTimeToLive");

  /** Runs a PartiQL statement. */
  public static final Operation<Fault> EXECUTE_STATEMENT = of("ExecuteStatement");

  /** Runs several PartiQL statements, all or none. */
  public static final Operation<TransactionFault> EXECUTE_TRANSACTION =
      ofTransactions("ExecuteTransaction");

  /** Reads an item. */
  public static final Operation<Fault> GET_ITEM = of("GetItem");

  /** Reads records of a stream. */
  public static final Operation<Fault> GET_RECORDS = of("GetRecords");

  /** Gives a place in a stream. */
  public static final Operation<Fault> GET_SHARD_ITERATOR = of("GetShardIterator");

  /** Lists streams. */
  public static final Operation<Fault> LIST_STREAMS = of("ListStreams");

  /** Lists tables. */
  public static final Operation<Fault> LIST_TABLES = of("ListTables");

  /** Lists the tags of a table. */
  public static final Operation<Fault> LIST_TAGS_OF_RESOURCE = of("ListTagsOfResource");

  /** Writes an item. */
  public static final Operation<Fault> PUT_ITEM = of("PutItem");

  /** Reads items of one partition key. */
  public static final Operation<Fault> QUERY = of("Query");

  /** Reads all items. */
  public static final Operation<Fault> SCAN = of("Scan");

  /** Adds tags to a table. */
  public static final Operation<Fault> TAG_RESOURCE = of("TagResource");

  /** Reads several items at one moment. */
  public static final Operation<TransactionFault> TRANSACT_GET_ITEMS =
      ofTransactions("TransactGetItems");

  /** Writes several items, all or none. */
  public static final Operation<TransactionFault> TRANSACT_WRITE_ITEMS =
      ofTransactions("TransactWriteItems");

  /** Removes tags of a table. */
  public static final Operation<Fault> UNTAG_RESOURCE = of("UntagResource");

  /** Changes an item. */
  public static final Operation<Fault> UPDATE_ITEM = of("UpdateItem");

  /** Changes a table. */
  public static final Operation<Fault> UPDATE_TABLE = of("UpdateTable");

  /** Changes the time to live of a table. */
  public static final Operation<Fault> UPDATE_TIME_TO_LIVE = of("UpdateTimeToLive");

  private final String name;
  private final BiFunction<Script, Predicate<String>, F> fault;

  private Operation(String name, BiFunction<Script, Predicate<String>, F> fault) {
    this.name = name;
    this.fault = fault;
  }

  /** An operation by its name, such as {@code PutItem}. */
  public static Operation<Fault> of(String name) {
    return new Operation<>(name, Fault::new);
  }

  private static Operation<BatchFault> ofBatches(String name) {
    return new Operation<>(name, BatchFault::new);
  }

  private static Operation<TransactionFault> ofTransactions(String name) {
    return new Operation<>(name, TransactionFault::new);
  }

  /** The name, such as {@code PutItem}. */
  public String name() {
    return name;
  }

  /** The fault that its next request is to have. */
  F fault(Script script) {
    return fault.apply(script, name::equals);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Operation<?> operation && name.equals(operation.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
