package typevariables;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.TextAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link M} (M), and the attributes in it.
 *
 * @param <Model> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class MPath<Model> extends DocumentAttribute<Model, M> {
  /** The attribute {@code text}, stored as text (S). */
  public final TextAttribute<Model, String> text;

  /** The attribute {@code p}, stored as a map (M). */
  public final M_PPath<Model> p;

  /** An attribute for generated code. */
  public MPath(AttributePath path) {
    super(path, Converters.<M>document(MMapper::toItem, MMapper::read));
    this.text = new TextAttribute<Model, String>(path.child("text"), Converters.TEXT);
    this.p = new M_PPath<Model>(path.child("p"));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <Model> the model that has the attribute
   */
  public static final class OptionalMPath<Model> extends MPath<Model>
      implements Removable<Model, M> {
    /** An attribute for generated code. */
    public OptionalMPath(AttributePath path) {
      super(path);
    }
  }
}
