package sealeddocuments;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Expression.Number} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class Expression_NumberPath<M> extends DocumentAttribute<M, Expression.Number> {
  /** The attribute {@code value}, stored as a number (N). */
  public final NumberAttribute<M, Integer> value;

  /** An attribute for generated code. */
  public Expression_NumberPath(AttributePath path) {
    super(
        path,
        Converters.<Expression.Number>document(
            Expression_NumberMapper::toItem, Expression_NumberMapper::read));
    this.value = new NumberAttribute<M, Integer>(path.child("value"), Converters.INTEGER);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalExpression_NumberPath<M> extends Expression_NumberPath<M>
      implements Removable<M, Expression.Number> {
    /** An attribute for generated code. */
    public OptionalExpression_NumberPath(AttributePath path) {
      super(path);
    }
  }
}
