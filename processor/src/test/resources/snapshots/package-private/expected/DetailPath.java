package hidden;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.TextAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Detail} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
class DetailPath<M> extends DocumentAttribute<M, Detail> {
  /** The attribute {@code text}, stored as text (S). */
  public final TextAttribute<M, String> text;

  /** An attribute for generated code. */
  public DetailPath(AttributePath path) {
    super(path, Converters.<Detail>document(DetailMapper::toItem, DetailMapper::read));
    this.text = new TextAttribute<M, String>(path.child("text"), Converters.TEXT);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalDetailPath<M> extends DetailPath<M>
      implements Removable<M, Detail> {
    /** An attribute for generated code. */
    public OptionalDetailPath(AttributePath path) {
      super(path);
    }
  }
}
