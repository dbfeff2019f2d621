package io.dynamodel.expression;

/**
 * One change that an update does to an item: made by the attributes of a model.
 *
 * <p>Immutable. All actions of an update see the item as it was before the update.
 *
 * @param <M> the model
 */
@SuppressWarnings("UnusedTypeParameter") // keeps actions on another model out of an update
public sealed interface UpdateAction<M> permits Change {

  /** Whether this changes nothing: it adds no elements, or takes none away. */
  boolean changesNothing();

  /**
   * The action with names and values in place, long values shortened: {@code SET count = count +
   * 1}.
   */
  @Override
  String toString();
}
