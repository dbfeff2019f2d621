package io.dynamodel.schema;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which attributes of items are read, and what is made of them: a generated {@code SELECTION}.
 *
 * @param <M> the model of the items; or a document, whose selection is a part of a model's
 * @param <P> what is made of each
 */
public final class Selection<M, P> {
  private final Function<StoredItem, P> reader;
  private final List<AttributePath> paths;
  private final boolean raw;

  private Selection(Function<StoredItem, P> reader, List<AttributePath> paths, boolean raw) {
    this.reader = reader;
    this.paths = paths;
    this.raw = raw;
  }

  /**
   * For generated code.
   *
   * @param attributes the stored names of what is read; none: all that is there
   */
  public static <M, P> Selection<M, P> of(Function<StoredItem, P> reader, String... attributes) {
    return new Selection<>(Objects.requireNonNull(reader, "reader"), paths(attributes), false);
  }

  /**
   * Items as they are stored.
   *
   * @param attributes the stored names of what is read; none: all that is there
   */
  public static <M> Selection<M, StoredItem> raw(String... attributes) {
    return new Selection<>(item -> item, paths(attributes), true);
  }

  private static List<AttributePath> paths(String... attributes) {
    return Arrays.stream(attributes).map(AttributePath::of).toList();
  }

  /**
   * For generated code: reads of the document {@code attribute} what {@code part} reads, too.
   *
   * @param attribute the stored name of the document
   */
  @CheckReturnValue
  public Selection<M, P> with(String attribute, Selection<?, ?> part) {
    AttributePath document = AttributePath.of(attribute);
    Objects.requireNonNull(part, "part");
    Stream<AttributePath> members =
        part.paths.isEmpty() ? Stream.of(document) : part.paths.stream().map(document::descendant);
    return new Selection<>(reader, Stream.concat(paths.stream(), members).toList(), raw);
  }

  /** The same of items that {@code check} does not refuse. */
  @CheckReturnValue
  public Selection<M, P> checking(Consumer<StoredItem> check) {
    return new Selection<>(
        item -> {
          check.accept(item);
          return reader.apply(item);
        },
        paths,
        raw);
  }

  /** The same of what {@code completion} makes of each item, if it is not read as it is stored. */
  @CheckReturnValue
  public Selection<M, P> after(UnaryOperator<StoredItem> completion) {
    return raw ? this : new Selection<>(reader.compose(completion), paths, false);
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
