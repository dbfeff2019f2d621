import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Homeless.Home} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class Homeless_HomePath<M> extends DocumentAttribute<M, Homeless.Home> {
  /** The attribute {@code rooms}, stored as a number (N). */
  public final NumberAttribute<M, Integer> rooms;

  /** An attribute for generated code. */
  public Homeless_HomePath(AttributePath path) {
    super(
        path,
        Converters.<Homeless.Home>document(Homeless_HomeMapper::toItem, Homeless_HomeMapper::read));
    this.rooms = new NumberAttribute<M, Integer>(path.child("rooms"), Converters.INTEGER);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalHomeless_HomePath<M> extends Homeless_HomePath<M>
      implements Removable<M, Homeless.Home> {
    /** An attribute for generated code. */
    public OptionalHomeless_HomePath(AttributePath path) {
      super(path);
    }
  }
}
