package documents;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Nothing} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class NothingPath<M> extends DocumentAttribute<M, Nothing> {
  /** An attribute for generated code. */
  public NothingPath(AttributePath path) {
    super(path, Converters.<Nothing>document(NothingMapper::toItem, NothingMapper::read));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalNothingPath<M> extends NothingPath<M>
      implements Removable<M, Nothing> {
    /** An attribute for generated code. */
    public OptionalNothingPath(AttributePath path) {
      super(path);
    }
  }
}
