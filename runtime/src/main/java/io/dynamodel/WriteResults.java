package io.dynamodel;

import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.json.SerialItem;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.PutWrite;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a batch or a transaction has written. Of what was put and inserted it has the records as
 * they are stored: with their generated ids, versions and times, and with values as a read gives
 * them.
 */
public final class WriteResults implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient long processed;
  private final transient @Nullable List<Written> writes;

  /** A record that was put or inserted. */
  private sealed interface Written {
    ModelTable table();

    /** The item, as far as it is known to have the key. */
    Map<String, AttributeValue> item();

    <M> M stored(TableContext<M> table);
  }

  private record Sent(PutWrite<?> put) implements Written {
    @Override
    public ModelTable table() {
      return ModelTable.of(put.table());
    }

    @Override
    public Map<String, AttributeValue> item() {
      return put.item();
    }

    @Override
    @SuppressWarnings("unchecked") // the table is that of the model
    public <M> M stored(TableContext<M> table) {
      return (M) put.stored();
    }
  }

  /** The same as it comes from another JVM. */
  private record Received(ModelTable table, SerialItem serial) implements Written, Serializable {
    static Received of(Written written) {
      return new Received(written.table(), SerialItem.of(written.item()));
    }

    @Override
    public Map<String, AttributeValue> item() {
      return serial.attributes();
    }

    @Override
    public <M> M stored(TableContext<M> table) {
      return table.decode(item());
    }
  }

  private record Kept(long processed, @Nullable List<Received> writes) implements Serializable {
    private Object readResolve() {
      return new WriteResults(processed, writes == null ? null : List.copyOf(writes));
    }
  }

  private WriteResults(long processed, @Nullable List<Written> writes) {
    this.processed = processed;
    this.writes = writes;
  }

  /** Of writes in the order given; null: they were not kept. */
  static WriteResults of(long processed, @Nullable Collection<? extends ItemWrite<?>> writes) {
    return new WriteResults(
        processed, writes == null ? null : writes.stream().flatMap(WriteResults::put).toList());
  }

  private static Stream<Written> put(ItemWrite<?> write) {
    return write instanceof PutWrite<?> put ? Stream.of(new Sent(put)) : Stream.empty();
  }

  private Object writeReplace() {
    return new Kept(processed, writes == null ? null : writes.stream().map(Received::of).toList());
  }

  /**
   * How many operations were done; of several writes of one key in a batch, those that were sent.
   */
  public long processed() {
    return processed;
  }

  /**
   * The records of {@code table} that were put and inserted, in the order given. Of several puts of
   * one key in a batch, only the last counts.
   *
   * @throws IllegalStateException if the batch has a {@code batchSize}: then it keeps no records
   */
  public <M> List<M> items(DynamoTable<M> table) {
    TableContext<M> context = Objects.requireNonNull(table, "table").context();
    return puts(context).map(put -> put.stored(context)).toList();
  }

  /**
   * The record that was put or inserted under {@code key}; of several, the last.
   *
   * @throws IllegalStateException as {@link #items}
   */
  public <M> Optional<M> item(DynamoTable<M> table, Key<? extends M> key) {
    Objects.requireNonNull(key, "key");
    TableContext<M> context = Objects.requireNonNull(table, "table").context();
    return puts(context)
        .filter(put -> context.keyOf(put.item()).equals(key.attributes()))
        .reduce((first, second) -> second)
        .map(put -> put.stored(context));
  }

  private Stream<Written> puts(TableContext<?> table) {
    if (writes == null) {
      throw new IllegalStateException("a batch with a batchSize keeps no records");
    }
    ModelTable wanted = ModelTable.of(table);
    return writes.stream().filter(write -> write.table().equals(wanted));
  }
}
