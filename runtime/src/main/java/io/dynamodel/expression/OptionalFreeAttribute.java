package io.dynamodel.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A free-form attribute that an item can lack, or a part of one.
 *
 * @param <M> the model
 */
public final class OptionalFreeAttribute<M> extends FreeAttribute<M>
    implements Removable<M, Object> {

  /** An attribute for generated code. */
  public OptionalFreeAttribute(AttributePath path) {
    super(path);
  }

  /**
   * Stores {@code value}: {@code SET}. An empty set, which is stored as a NULL where a map or a
   * list holds it, removes an attribute that is none of their parts; an {@code AttributeValue} of
   * NULL does at the top level.
   */
  @Override
  public UpdateAction<M> set(Object value) {
    boolean asItIs = value instanceof AttributeValue && !path().isTopLevel();
    return asItIs || path().isInCollection()
        ? Change.set(path(), new Operand.Literal(toValue(value)))
        : Removable.super.set(value);
  }

  /** The attribute is absent, a stored NULL, or an empty text, set, list or map. */
  @Override
  public Condition<M> isEmpty() {
    return Conditions.isAbsentNullOrOfSizeZero(path());
  }
}
