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
 * An attribute that holds a {@link Kind.Two} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class Kind_TwoPath<M> extends DocumentAttribute<M, Kind.Two> {
  /** The attribute {@code a}, stored as a number (N). */
  public final NumberAttribute<M, Integer> a;

  /** An attribute for generated code. */
  public Kind_TwoPath(AttributePath path) {
    super(path, Converters.<Kind.Two>document(Kind_TwoMapper::toItem, Kind_TwoMapper::read));
    this.a = new NumberAttribute<M, Integer>(path.child("a"), Converters.INTEGER);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalKind_TwoPath<M> extends Kind_TwoPath<M>
      implements Removable<M, Kind.Two> {
    /** An attribute for generated code. */
    public OptionalKind_TwoPath(AttributePath path) {
      super(path);
    }
  }
}
