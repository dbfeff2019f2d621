package sealeddocuments;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Polygon.Star} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class Polygon_StarPath<M> extends DocumentAttribute<M, Polygon.Star> {
  /** The attribute {@code inner_shapes}, stored as a list (L); an absent one reads as empty. */
  public final ListAttribute<M, Shape, ShapePath.OptionalShapePath<M>> innerShapes;

  /** An attribute for generated code. */
  public Polygon_StarPath(AttributePath path) {
    super(
        path,
        Converters.<Polygon.Star>document(Polygon_StarMapper::toItem, Polygon_StarMapper::read));
    this.innerShapes =
        new ListAttribute<>(
            path.child("inner_shapes"),
            Converters.<Shape>document(ShapeMapper::toItem, ShapeMapper::read),
            ShapePath.OptionalShapePath::new);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalPolygon_StarPath<M> extends Polygon_StarPath<M>
      implements Removable<M, Polygon.Star> {
    /** An attribute for generated code. */
    public OptionalPolygon_StarPath(AttributePath path) {
      super(path);
    }
  }
}
