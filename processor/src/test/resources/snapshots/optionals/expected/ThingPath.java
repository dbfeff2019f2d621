package optionals;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Thing} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
class ThingPath<M> extends DocumentAttribute<M, Thing> {
  /**
   * The attribute {@code count}, stored as a number (N); absent where it is empty, and an absent
   * attribute equals nothing.
   */
  public final OptionalNumberAttribute<M, Long> count;

  /** An attribute for generated code. */
  public ThingPath(AttributePath path) {
    super(path, Converters.<Thing>document(ThingMapper::toItem, ThingMapper::read));
    this.count = new OptionalNumberAttribute<M, Long>(path.child("count"), Converters.LONG);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalThingPath<M> extends ThingPath<M>
      implements Removable<M, Thing> {
    /** An attribute for generated code. */
    public OptionalThingPath(AttributePath path) {
      super(path);
    }
  }
}
