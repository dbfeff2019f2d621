package io.dynamodel.internal.write;

import io.dynamodel.Key;
import io.dynamodel.ModelTable;
import io.dynamodel.WriteResults;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableIdentity;
import io.dynamodel.internal.json.SerialItem;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The records that were put and inserted. */
public final class WrittenRecords implements WriteResults {
  private static final long serialVersionUID = 1L;

  private final transient long processed;
  private final transient @Nullable List<Written> writes;

  /** A record that was put or inserted. */
  private sealed interface Written {
    TableIdentity table();

    /** The item, as far as it is known to have the key. */
    Map<String, AttributeValue> item();

    <M> M stored(TableContext<M> table);
  }

  private record Sent(PutWrite<?> put) implements Written {
    @Override
    public TableIdentity table() {
      return TableIdentity.of(put.table());
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
  private record Received(TableIdentity table, SerialItem serial) implements Written, Serializable {
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
      return new WrittenRecords(processed, writes == null ? null : List.copyOf(writes));
    }
  }

  private WrittenRecords(long processed, @Nullable List<Written> writes) {
    this.processed = processed;
    this.writes = writes;
  }

  /** Of writes in the order given; null: they were not kept. */
  public static WriteResults of(
      long processed, @Nullable Collection<? extends ItemWrite<?>> writes) {
    return new WrittenRecords(
        processed, writes == null ? null : writes.stream().flatMap(WrittenRecords::put).toList());
  }

  private static Stream<Written> put(ItemWrite<?> write) {
    return write instanceof PutWrite<?> put ? Stream.of(new Sent(put)) : Stream.empty();
  }

  private Object writeReplace() {
    return new Kept(processed, writes == null ? null : writes.stream().map(Received::of).toList());
  }

  @Override
  public long processed() {
    return processed;
  }

  @Override
  public <M> List<M> items(ModelTable<M> table) {
    TableContext<M> context = TableContext.of(table);
    return puts(context).map(put -> put.stored(context)).toList();
  }

  @Override
  public <M> Optional<M> item(ModelTable<M> table, Key<? extends M> key) {
    Objects.requireNonNull(key, "key");
    TableContext<M> context = TableContext.of(table);
    return puts(context)
        .filter(put -> context.keyOf(put.item()).equals(key.attributes()))
        .reduce((first, second) -> second)
        .map(put -> put.stored(context));
  }

  private Stream<Written> puts(TableContext<?> table) {
    if (writes == null) {
      throw new IllegalStateException("a batch with a batchSize keeps no records");
    }
    Set<TableIdentity> wanted = TableIdentity.all(table);
    return writes.stream().filter(write -> wanted.contains(write.table()));
  }
}
