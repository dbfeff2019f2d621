package sealeddocuments;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Shape.Shape_} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class Shape_Shape_Path<M> extends DocumentAttribute<M, Shape.Shape_> {
  /** An attribute for generated code. */
  public Shape_Shape_Path(AttributePath path) {
    super(
        path,
        Converters.<Shape.Shape_>document(Shape_Shape_Mapper::toItem, Shape_Shape_Mapper::read));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalShape_Shape_Path<M> extends Shape_Shape_Path<M>
      implements Removable<M, Shape.Shape_> {
    /** An attribute for generated code. */
    public OptionalShape_Shape_Path(AttributePath path) {
      super(path);
    }
  }
}
