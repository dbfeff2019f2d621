package sealeddocuments;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.support.TypeAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Expression} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class ExpressionPath<M> extends DocumentAttribute<M, Expression> {
  /** The type name, by which the records are told apart. For conditions alone. */
  public final ComparableTextAttribute<M, String> type;

  /** An attribute for generated code. */
  public ExpressionPath(AttributePath path) {
    super(path, Converters.<Expression>document(ExpressionMapper::toItem, ExpressionMapper::read));
    this.type = new ComparableTextAttribute<>(path.child(TypeAttribute.NAME), Converters.TEXT);
  }

  /**
   * The attribute where it holds a {@link Expression.Number}, whose type name is {@code number}.
   */
  public Expression_NumberPath<M> asNumber() {
    return new Expression_NumberPath<>(path());
  }

  /** The attribute where it holds a {@link Expression.Sum}, whose type name is {@code sum}. */
  public Expression_SumPath<M> asSum() {
    return new Expression_SumPath<>(path());
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalExpressionPath<M> extends ExpressionPath<M>
      implements Removable<M, Expression> {
    /** An attribute for generated code. */
    public OptionalExpressionPath(AttributePath path) {
      super(path);
    }
  }
}
