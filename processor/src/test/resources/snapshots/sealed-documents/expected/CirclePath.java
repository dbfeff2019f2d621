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
 * An attribute that holds a {@link Circle} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class CirclePath<M> extends DocumentAttribute<M, Circle> {
  /** The attribute {@code theRadius}, stored as a number (N). */
  public final NumberAttribute<M, Double> theRadius;

  /** An attribute for generated code. */
  public CirclePath(AttributePath path) {
    super(path, Converters.<Circle>document(CircleMapper::toItem, CircleMapper::read));
    this.theRadius = new NumberAttribute<M, Double>(path.child("theRadius"), Converters.DOUBLE);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalCirclePath<M> extends CirclePath<M>
      implements Removable<M, Circle> {
    /** An attribute for generated code. */
    public OptionalCirclePath(AttributePath path) {
      super(path);
    }
  }
}
