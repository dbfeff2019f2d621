package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Condition} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class ConditionPath<M> extends DocumentAttribute<M, Condition> {
  /** The attribute {@code size}, stored as a number (N). */
  public final NumberAttribute<M, Integer> size;

  /** An attribute for generated code. */
  public ConditionPath(AttributePath path) {
    super(path, Converters.<Condition>document(ConditionMapper::toItem, ConditionMapper::read));
    this.size = new NumberAttribute<M, Integer>(path.child("size"), Converters.INTEGER);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalConditionPath<M> extends ConditionPath<M>
      implements Removable<M, Condition> {
    /** An attribute for generated code. */
    public OptionalConditionPath(AttributePath path) {
      super(path);
    }
  }
}
