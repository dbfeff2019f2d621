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
 * An attribute that holds a {@link Shape} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class ShapePath<M> extends DocumentAttribute<M, Shape> {
  /** The type name, by which the records are told apart. For conditions alone. */
  public final ComparableTextAttribute<M, String> type;

  /** An attribute for generated code. */
  public ShapePath(AttributePath path) {
    super(path, Converters.<Shape>document(ShapeMapper::toItem, ShapeMapper::read));
    this.type = new ComparableTextAttribute<>(path.child(TypeAttribute.NAME), Converters.TEXT);
  }

  /** The attribute where it holds a {@link Circle}, whose type name is {@code circle}. */
  public CirclePath<M> asCircle() {
    return new CirclePath<>(path());
  }

  /** The attribute where it holds a {@link Polygon.Star}, whose type name is {@code star}. */
  public Polygon_StarPath<M> asStar() {
    return new Polygon_StarPath<>(path());
  }

  /**
   * The attribute where it holds a {@link Polygon.Triangle}, whose type name is {@code triangle}.
   */
  public Polygon_TrianglePath<M> asTriangle() {
    return new Polygon_TrianglePath<>(path());
  }

  /**
   * The attribute where it holds a {@link Shape.Shape_}, whose type name is <code>a "shape"</code>.
   */
  public Shape_Shape_Path<M> asShape_() {
    return new Shape_Shape_Path<>(path());
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalShapePath<M> extends ShapePath<M>
      implements Removable<M, Shape> {
    /** An attribute for generated code. */
    public OptionalShapePath(AttributePath path) {
      super(path);
    }
  }
}
