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
 * An attribute that holds a {@link Polygon.Triangle} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class Polygon_TrianglePath<M> extends DocumentAttribute<M, Polygon.Triangle> {
  /** The attribute {@code side_a}, stored as a number (N). */
  public final NumberAttribute<M, Double> sideA;

  /** The attribute {@code side_b}, stored as a number (N). */
  public final NumberAttribute<M, Double> sideB;

  /** The attribute {@code side_c}, stored as a number (N). */
  public final NumberAttribute<M, Double> sideC;

  /** An attribute for generated code. */
  public Polygon_TrianglePath(AttributePath path) {
    super(
        path,
        Converters.<Polygon.Triangle>document(
            Polygon_TriangleMapper::toItem, Polygon_TriangleMapper::read));
    this.sideA = new NumberAttribute<M, Double>(path.child("side_a"), Converters.DOUBLE);
    this.sideB = new NumberAttribute<M, Double>(path.child("side_b"), Converters.DOUBLE);
    this.sideC = new NumberAttribute<M, Double>(path.child("side_c"), Converters.DOUBLE);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalPolygon_TrianglePath<M> extends Polygon_TrianglePath<M>
      implements Removable<M, Polygon.Triangle> {
    /** An attribute for generated code. */
    public OptionalPolygon_TrianglePath(AttributePath path) {
      super(path);
    }
  }
}
