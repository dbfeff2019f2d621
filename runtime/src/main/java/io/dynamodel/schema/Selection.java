package io.dynamodel.schema;

import io.dynamodel.convert.StoredItem;
import java.util.Objects;
import java.util.function.Function;

/**
 * Which attributes of items are read, and what is made of them: a generated {@code SELECTION}.
 *
 * @param <M> the model of the items; or a document, whose selection is a part of a model's
 * @param <P> what is made of each
 */
@SuppressWarnings("UnusedTypeParameter") // keeps selections of another model out of a read
public sealed interface Selection<M, P> permits ItemSelection {

  /**
   * For generated code.
   *
   * @param attributes the stored names of what is read; none: all that is there
   */
  static <M, P> ItemSelection<M, P> of(Function<StoredItem, P> reader, String... attributes) {
    return new ItemSelection<>(Objects.requireNonNull(reader, "reader"), false, attributes);
  }

  /**
   * Items as they are stored.
   *
   * @param attributes the stored names of what is read; none: all that is there
   */
  static <M> Selection<M, StoredItem> raw(String... attributes) {
    return new ItemSelection<>(item -> item, true, attributes);
  }
}
