package io.dynamodel;

import io.dynamodel.internal.batch.PendingWrite;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.json.SerialItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The part of a batch that is not, or may not be, done: by table, in the order given. {@link
 * Key#encode} and {@link ItemJson} make text of it that can be kept.
 */
public final class Leftovers implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient List<Leftover> all;

  /** A key that was to be read or deleted, or an item that was to be put. */
  private sealed interface Leftover extends Serializable {
    ModelTable table();
  }

  private record OfKey(ModelTable table, SerialItem key) implements Leftover {}

  private record OfItem(ModelTable table, KeptRecord item) implements Leftover {}

  private Leftovers(List<Leftover> all) {
    this.all = List.copyOf(all);
  }

  static Leftovers none() {
    return new Leftovers(List.of());
  }

  static Leftovers ofReads(List<KeyRead> reads) {
    return new Leftovers(reads.stream().map(Leftovers::of).toList());
  }

  private static Leftover of(KeyRead read) {
    return new OfKey(ModelTable.of(read.table()), SerialItem.of(read.key()));
  }

  static Leftovers ofWrites(List<PendingWrite<?>> writes) {
    return new Leftovers(writes.stream().map(Leftovers::of).toList());
  }

  private static <M> Leftover of(PendingWrite<M> pending) {
    TableContext<M> context = pending.write().table();
    ModelTable table = ModelTable.of(context);
    M item = pending.item();
    return item == null
        ? new OfKey(table, SerialItem.of(pending.write().key()))
        : new OfItem(table, KeptRecord.of(context.schema(), item));
  }

  private record Kept(List<Leftover> all) implements Serializable {
    private Object readResolve() {
      return new Leftovers(all);
    }
  }

  private Object writeReplace() {
    return new Kept(all);
  }

  /**
   * The records of {@code table} that were to be put: as they were given, with the ids that they
   * had got, so that they can be put again.
   */
  public <M> List<M> items(DynamoTable<M> table) {
    TableContext<M> context = Objects.requireNonNull(table, "table").context();
    ModelTable wanted = ModelTable.of(context);
    List<M> items = new ArrayList<>();
    for (Leftover leftover : all) {
      if (leftover instanceof OfItem put && put.table().equals(wanted)) {
        items.add(put.item().as(context));
      }
    }
    return List.copyOf(items);
  }

  /** The keys of {@code table} that were to be read or deleted. */
  public <M> List<Key<M>> keys(DynamoTable<M> table) {
    TableContext<M> context = Objects.requireNonNull(table, "table").context();
    ModelTable wanted = ModelTable.of(context);
    List<Key<M>> keys = new ArrayList<>();
    for (Leftover leftover : all) {
      if (leftover instanceof OfKey key && key.table().equals(wanted)) {
        keys.add(Key.of(context.schema(), key.key().attributes()));
      }
    }
    return List.copyOf(keys);
  }

  /** How many there are, of all tables. */
  public int size() {
    return all.size();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  List<String> tables() {
    return all.stream().map(leftover -> leftover.table().table()).distinct().toList();
  }

  /** How many; what they hold is not for logs. */
  @Override
  public String toString() {
    return "Leftovers[" + all.size() + "]";
  }
}
