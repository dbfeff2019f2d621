package unmapped;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Part} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class PartPath<M> extends DocumentAttribute<M, Part> {
  /** An attribute for generated code. */
  public PartPath(AttributePath path) {
    super(path, Converters.<Part>document(PartMapper::toItem, PartMapper::read));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalPartPath<M> extends PartPath<M> implements Removable<M, Part> {
    /** An attribute for generated code. */
    public OptionalPartPath(AttributePath path) {
      super(path);
    }
  }
}
