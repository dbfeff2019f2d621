package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.schema.Selection;
import java.util.Optional;
import java.util.function.Function;

/**
 * The table of a sealed model, which has items of several types. The generated table class adds
 * {@code query}:
 *
 * <pre>{@code
 * ShopItemTable shop = new ShopItemTable(dynamo);
 * List<ShopItem> all = shop.query("c1").toList();                        // customers, orders, lines
 * Order order = shop.get(OrderTable.key("c1", placed, "o1"));            // typed by its key
 * Order stored = shop.put(order);
 * List<ShopItem> whole = shop.below(OrderTable.key("c1", placed, "o1")).toList(); // and its lines
 * }</pre>
 *
 * <p>Each type has a table class of its own as well, over the same table: {@code OrderTable}.
 *
 * @param <M> the sealed model
 * @param <T> the generated class
 */
@SuppressWarnings("exports") // what a table knows of itself is for the runtime alone
public abstract class SealedTable<M, T extends SealedTable<M, T>> extends DynamoTable<M, T> {

  /**
   * A table of {@code target}. For generated code.
   *
   * @param same the constructor of the generated class, for the same table with other options
   */
  protected SealedTable(TableTarget<M> target, Function<TableTarget<M>, T> same) {
    super(target, same);
  }

  /**
   * The same table whose queries and scans fail on an item of a type that the model does not have,
   * as they do if nothing is said, or leave it out. Left out, it is not counted and not deleted,
   * but pages count it as evaluated. That takes the keys of what is counted.
   */
  @CheckReturnValue
  public final T onUnknownType(UnknownType reaction) {
    return same(target().onUnknownType(reaction));
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws ItemNotFoundException if no item has that key
   * @throws ItemMappingException if what is stored can't be read as the type of the key
   */
  public final <X extends M> X get(Key<X> key) {
    return await(calls().of(key).get(key));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws ItemMappingException if what is stored can't be read as the type of the key
   */
  public final <X extends M> Optional<X> find(Key<X> key) {
    return await(calls().of(key).find(key));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @throws ItemMappingException if what is stored can't be read so
   */
  public final <X extends M, P> Optional<P> find(Key<X> key, Selection<X, P> selection) {
    return await(calls().of(key).find(key, selection));
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public final <X extends M> Optional<X> delete(Key<X> key) {
    return await(calls().of(key).delete(key));
  }

  /**
   * The item of {@code key} and all whose keys go on from it after a {@code #}, of any type, such
   * as an order with its lines (Query). The item itself may be missing. {@code deleteAll()} deletes
   * both, where that of the orders alone would leave lines of no order.
   *
   * @throws IllegalArgumentException if nothing can be below it: its sort key is no template
   */
  @CheckReturnValue
  public final Query<M> below(Key<? extends M> key) {
    return PlainQuery.of(calls().below(key));
  }
}
