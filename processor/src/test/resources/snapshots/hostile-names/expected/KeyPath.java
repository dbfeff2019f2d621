package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Key} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class KeyPath<M> extends DocumentAttribute<M, Key> {
  /** The attribute {@code size}, stored as a number (N). */
  public final NumberAttribute<M, Integer> size;

  /** An attribute for generated code. */
  public KeyPath(AttributePath path) {
    super(path, Converters.<Key>document(KeyMapper::toItem, KeyMapper::read));
    this.size = new NumberAttribute<M, Integer>(path.child("size"), Converters.INTEGER);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalKeyPath<M> extends KeyPath<M> implements Removable<M, Key> {
    /** An attribute for generated code. */
    public OptionalKeyPath(AttributePath path) {
      super(path);
    }
  }
}
