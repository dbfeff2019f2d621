package javadoc;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.TextAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Documented.Part} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class Documented_PartPath<M> extends DocumentAttribute<M, Documented.Part> {
  /**
   * {@code name}: its name
   *
   * <p>The attribute {@code name}, stored as text (S).
   */
  public final TextAttribute<M, String> name;

  /** An attribute for generated code. */
  public Documented_PartPath(AttributePath path) {
    super(
        path,
        Converters.<Documented.Part>document(
            Documented_PartMapper::toItem, Documented_PartMapper::read));
    this.name = new TextAttribute<M, String>(path.child("name"), Converters.TEXT);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalDocumented_PartPath<M> extends Documented_PartPath<M>
      implements Removable<M, Documented.Part> {
    /** An attribute for generated code. */
    public OptionalDocumented_PartPath(AttributePath path) {
      super(path);
    }
  }
}
