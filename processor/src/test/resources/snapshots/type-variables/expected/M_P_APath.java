package typevariables;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link M.P.A} (M), and the attributes in it.
 *
 * @param <Model> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class M_P_APath<Model> extends DocumentAttribute<Model, M.P.A> {
  /** The attribute {@code number}, stored as a number (N). */
  public final NumberAttribute<Model, Integer> number;

  /** An attribute for generated code. */
  public M_P_APath(AttributePath path) {
    super(path, Converters.<M.P.A>document(M_P_AMapper::toItem, M_P_AMapper::read));
    this.number = new NumberAttribute<Model, Integer>(path.child("number"), Converters.INTEGER);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <Model> the model that has the attribute
   */
  public static final class OptionalM_P_APath<Model> extends M_P_APath<Model>
      implements Removable<Model, M.P.A> {
    /** An attribute for generated code. */
    public OptionalM_P_APath(AttributePath path) {
      super(path);
    }
  }
}
