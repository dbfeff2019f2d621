package io.dynamodel.expression;

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

  /** The attribute is absent, a stored NULL, or an empty text, set, list or map. */
  @Override
  public Condition<M> isEmpty() {
    return Conditions.isAbsentNullOrOfSizeZero(path());
  }
}
