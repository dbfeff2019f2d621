package sealeddocuments;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Expression.Sum} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class Expression_SumPath<M> extends DocumentAttribute<M, Expression.Sum> {
  /** The attribute {@code left}, stored as a map (M). */
  public final ExpressionPath<M> left;

  /** The attribute {@code right}, stored as a map (M). */
  public final ExpressionPath<M> right;

  /** An attribute for generated code. */
  public Expression_SumPath(AttributePath path) {
    super(
        path,
        Converters.<Expression.Sum>document(
            Expression_SumMapper::toItem, Expression_SumMapper::read));
    this.left = new ExpressionPath<M>(path.child("left"));
    this.right = new ExpressionPath<M>(path.child("right"));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalExpression_SumPath<M> extends Expression_SumPath<M>
      implements Removable<M, Expression.Sum> {
    /** An attribute for generated code. */
    public OptionalExpression_SumPath(AttributePath path) {
      super(path);
    }
  }
}
