package io.dynamodel.internal.batch;

import io.dynamodel.Key;
import io.dynamodel.Leftovers;
import io.dynamodel.ModelTable;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableIdentity;
import io.dynamodel.internal.json.SerialItem;
import io.dynamodel.schema.TableSchema;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The pieces of a batch that are left. */
final class Unfinished implements Leftovers {
  private static final long serialVersionUID = 1L;

  private final transient List<Piece> all;

  /** A key that was to be read or deleted, or an item that was to be put. */
  private sealed interface Piece extends Serializable {
    TableIdentity table();
  }

  private record OfKey(TableIdentity table, SerialItem key) implements Piece {}

  private record OfItem(TableIdentity table, KeptRecord item) implements Piece {}

  private Unfinished(List<Piece> all) {
    this.all = List.copyOf(all);
  }

  static Unfinished none() {
    return new Unfinished(List.of());
  }

  static Unfinished ofReads(List<KeyRead> reads) {
    return new Unfinished(reads.stream().map(Unfinished::of).toList());
  }

  private static Piece of(KeyRead read) {
    return new OfKey(TableIdentity.of(read.table()), SerialItem.of(read.key()));
  }

  static Unfinished ofWrites(List<PendingWrite<?>> writes) {
    return new Unfinished(writes.stream().map(Unfinished::of).toList());
  }

  private static <M> Piece of(PendingWrite<M> pending) {
    TableContext<M> context = pending.write().table();
    TableIdentity table = TableIdentity.of(context);
    M item = pending.item();
    return item == null
        ? new OfKey(table, SerialItem.of(pending.write().key()))
        : new OfItem(table, KeptRecord.of(context.schema(), item));
  }

  private record Kept(List<Piece> all) implements Serializable {
    private Object readResolve() {
      return new Unfinished(all);
    }
  }

  private Object writeReplace() {
    return new Kept(all);
  }

  @Override
  public <M> List<M> items(ModelTable<M> table) {
    TableContext<M> context = TableContext.of(table);
    Set<TableIdentity> wanted = TableIdentity.all(context);
    List<M> items = new ArrayList<>();
    for (Piece piece : all) {
      if (piece instanceof OfItem put && wanted.contains(put.table())) {
        items.add(put.item().as(context));
      }
    }
    return List.copyOf(items);
  }

  @Override
  public <M> List<Key<M>> keys(ModelTable<M> table) {
    TableContext<M> context = TableContext.of(table);
    Set<TableIdentity> wanted = TableIdentity.all(context);
    List<Key<M>> keys = new ArrayList<>();
    for (Piece piece : all) {
      if (piece instanceof OfKey key && wanted.contains(key.table())) {
        keys.add(key(context.schema(), key));
      }
    }
    return List.copyOf(keys);
  }

  /** As the model that the table is asked as: its own type's in a sealed one. */
  @SuppressWarnings("unchecked") // a key of a type is one of the model
  private static <M> Key<M> key(TableSchema<M> schema, OfKey piece) {
    TableSchema<? extends M> own = schema.of(piece.table().model()).orElse(schema);
    return (Key<M>) Key.of(own, piece.key().attributes());
  }

  @Override
  public int size() {
    return all.size();
  }

  @Override
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The physical tables, each once. */
  List<String> tables() {
    return all.stream().map(piece -> piece.table().table()).distinct().toList();
  }

  /** How many; what they hold is not for logs. */
  @Override
  public String toString() {
    return "Leftovers[" + all.size() + "]";
  }
}
