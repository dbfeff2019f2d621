package io.dynamodel.expression;

import io.dynamodel.contract.Internal;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.expression.Operand.Function;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A top-level attribute by its stored name, compared with attribute values as they are. For the
 * runtime, which makes key conditions and existence tests of it.
 *
 * @param <M> the model
 */
@Internal
public final class StoredAttribute<M> extends ConvertedAttribute<M, AttributeValue>
    implements Ordered<M, AttributeValue> {

  /** The attribute of that name. */
  public StoredAttribute(String name) {
    super(AttributePath.of(name), new AsItIs());
  }

  /** The stored text or bytes begin with {@code prefix}: {@code begins_with}. */
  public Condition<M> beginsWith(AttributeValue prefix) {
    Objects.requireNonNull(prefix, "prefix");
    return Conditions.test(Function.BEGINS_WITH, path(), prefix);
  }

  /** It is absent or a stored NULL. */
  public Condition<M> isAbsentOrNull() {
    return Conditions.isAbsentOrNull(path());
  }

  /** Stores {@code value}: {@code SET}. */
  public Change<M> set(AttributeValue value) {
    return Change.set(path(), value);
  }

  /** Takes the attribute away: {@code REMOVE}. */
  public Change<M> remove() {
    return Change.remove(path());
  }

  /** Stores {@code value} if the attribute is absent: {@code SET} with {@code if_not_exists}. */
  public Change<M> setIfAbsent(AttributeValue value) {
    return Change.set(path(), ComputedValue.orElse(path(), value));
  }

  private static final class AsItIs implements AttributeConverter<AttributeValue> {
    @Override
    public AttributeValue toValue(AttributeValue value) {
      return value;
    }

    @Override
    public AttributeValue fromValue(AttributeValue value) {
      return value;
    }
  }
}
