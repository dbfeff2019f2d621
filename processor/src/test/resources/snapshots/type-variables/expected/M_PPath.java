package typevariables;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.support.TypeAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link M.P} (M), and the attributes in it.
 *
 * @param <Model> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class M_PPath<Model> extends DocumentAttribute<Model, M.P> {
  /** The type name, by which the records are told apart. For conditions alone. */
  public final ComparableTextAttribute<Model, String> type;

  /** An attribute for generated code. */
  public M_PPath(AttributePath path) {
    super(path, Converters.<M.P>document(M_PMapper::toItem, M_PMapper::read));
    this.type = new ComparableTextAttribute<>(path.child(TypeAttribute.NAME), Converters.TEXT);
  }

  /** The attribute where it holds a {@link M.P.A}, whose type name is {@code a}. */
  public M_P_APath<Model> asA() {
    return new M_P_APath<>(path());
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <Model> the model that has the attribute
   */
  public static final class OptionalM_PPath<Model> extends M_PPath<Model>
      implements Removable<Model, M.P> {
    /** An attribute for generated code. */
    public OptionalM_PPath(AttributePath path) {
      super(path);
    }
  }
}
