package nesting;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.TextAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Outer.Part} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class Outer_PartPath<M> extends DocumentAttribute<M, Outer.Part> {
  /** The attribute {@code name}, stored as text (S). */
  public final TextAttribute<M, String> name;

  /** An attribute for generated code. */
  public Outer_PartPath(AttributePath path) {
    super(path, Converters.<Outer.Part>document(Outer_PartMapper::toItem, Outer_PartMapper::read));
    this.name = new TextAttribute<M, String>(path.child("name"), Converters.TEXT);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalOuter_PartPath<M> extends Outer_PartPath<M>
      implements Removable<M, Outer.Part> {
    /** An attribute for generated code. */
    public OptionalOuter_PartPath(AttributePath path) {
      super(path);
    }
  }
}
