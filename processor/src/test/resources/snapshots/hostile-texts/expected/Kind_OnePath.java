package hostiletexts;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Kind.One} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class Kind_OnePath<M> extends DocumentAttribute<M, Kind.One> {
  /** The attribute {@code a}, stored as a number (N). */
  public final NumberAttribute<M, Integer> a;

  /** An attribute for generated code. */
  public Kind_OnePath(AttributePath path) {
    super(path, Converters.<Kind.One>document(Kind_OneMapper::toItem, Kind_OneMapper::read));
    this.a = new NumberAttribute<M, Integer>(path.child("a"), Converters.INTEGER);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalKind_OnePath<M> extends Kind_OnePath<M>
      implements Removable<M, Kind.One> {
    /** An attribute for generated code. */
    public OptionalKind_OnePath(AttributePath path) {
      super(path);
    }
  }
}
