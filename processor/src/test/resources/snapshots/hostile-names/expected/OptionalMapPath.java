package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link OptionalMap} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class OptionalMapPath<M> extends DocumentAttribute<M, OptionalMap> {
  /** The attribute {@code map}, stored as a map (M). */
  public final MapPath<M> map;

  /** An attribute for generated code. */
  public OptionalMapPath(AttributePath path) {
    super(
        path, Converters.<OptionalMap>document(OptionalMapMapper::toItem, OptionalMapMapper::read));
    this.map = new MapPath<M>(path.child("map"));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalOptionalMapPath<M> extends OptionalMapPath<M>
      implements Removable<M, OptionalMap> {
    /** An attribute for generated code. */
    public OptionalOptionalMapPath(AttributePath path) {
      super(path);
    }
  }
}
