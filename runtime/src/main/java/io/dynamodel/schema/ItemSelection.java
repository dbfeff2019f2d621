package io.dynamodel.schema;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A selection as the runtime sees it. For generated code and the runtime.
 *
 * @param <M> the model of the items; or a document, whose selection is a part of a model's
 * @param <P> what is made of each
 */
@Internal
public final class ItemSelection<M, P> implements Selection<M, P> {
  private final Function<StoredItem, P> reader;
  private final List<AttributePath> paths;
  private final boolean raw;

  private ItemSelection(Function<StoredItem, P> reader, List<AttributePath> paths, boolean raw) {
    this.reader = reader;
    this.paths = paths;
    this.raw = raw;
  }

  ItemSelection(Function<StoredItem, P> reader, boolean raw, String... attributes) {
    this(reader, paths(attributes), raw);
  }

  private static List<AttributePath> paths(String... attributes) {
    List<AttributePath> paths = new ArrayList<>();
    for (String attribute : attributes) { // no stream: the first call comes here
      paths.add(AttributePath.of(attribute));
    }
    return List.copyOf(paths);
  }

  /** What {@code selection} reads. */
  public static <M, P> ItemSelection<M, P> of(Selection<M, P> selection) {
    return (ItemSelection<M, P>) selection;
  }

  /**
   * For generated code: reads of the document {@code attribute} what {@code part} reads, too.
   *
   * @param attribute the stored name of the document
   */
  @CheckReturnValue
  public ItemSelection<M, P> with(String attribute, Selection<?, ?> part) {
    AttributePath document = AttributePath.of(attribute);
    List<AttributePath> inside = of(Objects.requireNonNull(part, "part")).paths;
    Stream<AttributePath> members =
        inside.isEmpty() ? Stream.of(document) : inside.stream().map(document::descendant);
    return new ItemSelection<>(reader, Stream.concat(paths.stream(), members).toList(), raw);
  }

  /** The same of items that {@code check} does not refuse. */
  @CheckReturnValue
  public ItemSelection<M, P> checking(Consumer<StoredItem> check) {
    return new ItemSelection<>(
        item -> {
          check.accept(item);
          return reader.apply(item);
        },
        paths,
        raw);
  }

  /** The same of what {@code completion} makes of each item, if it is not read as it is stored. */
  @CheckReturnValue
  public ItemSelection<M, P> after(UnaryOperator<StoredItem> completion) {
    return raw ? this : new ItemSelection<>(reader.compose(completion), paths, false);
  }

  /** Whether items are read as they are stored: without parts of keys that are no attributes. */
  public boolean isRaw() {
    return raw;
  }

  /** Where what is read stands in an item; empty: all that is there. */
  public List<AttributePath> paths() {
    return paths;
  }

  /** What is made of {@code item}. */
  public P read(StoredItem item) {
    return reader.apply(item);
  }
}
