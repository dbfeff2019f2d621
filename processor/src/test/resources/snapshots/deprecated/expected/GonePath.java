package old;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Gone} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings("removal")
public class GonePath<M> extends DocumentAttribute<M, Gone> {
  /** The attribute {@code size}, stored as a number (N). */
  public final NumberAttribute<M, Integer> size;

  /** An attribute for generated code. */
  public GonePath(AttributePath path) {
    super(path, Converters.<Gone>document(GoneMapper::toItem, GoneMapper::read));
    this.size = new NumberAttribute<M, Integer>(path.child("size"), Converters.INTEGER);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalGonePath<M> extends GonePath<M> implements Removable<M, Gone> {
    /** An attribute for generated code. */
    public OptionalGonePath(AttributePath path) {
      super(path);
    }
  }
}
