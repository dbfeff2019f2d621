package io.dynamodel.schema;

import io.dynamodel.contract.CheckReturnValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which attributes of items are read, and what is made of them: a generated {@code SELECTION}.
 *
 * @param <M> the model of the items
 * @param <P> what is made of each
 */
public final class Selection<M, P> {
  private final Function<Map<String, AttributeValue>, P> reader;
  private final List<String> attributes;

  private Selection(Function<Map<String, AttributeValue>, P> reader, List<String> attributes) {
    this.reader = reader;
    this.attributes = attributes;
  }

  /**
   * For generated code.
   *
   * @param attributes the stored names of what is read; none: all that is there
   */
  public static <M, P> Selection<M, P> of(
      Function<Map<String, AttributeValue>, P> reader, String... attributes) {
    return new Selection<>(Objects.requireNonNull(reader, "reader"), List.of(attributes));
  }

  /** The same of items that {@code check} does not refuse. */
  @CheckReturnValue
  public Selection<M, P> checking(Consumer<Map<String, AttributeValue>> check) {
    return new Selection<>(
        item -> {
          check.accept(item);
          return reader.apply(item);
        },
        attributes);
  }

  /** The stored names of what is read; empty: all that is there. */
  public List<String> attributes() {
    return attributes;
  }

  /** What is made of {@code item}. */
  public P read(Map<String, AttributeValue> item) {
    return reader.apply(item);
  }
}
