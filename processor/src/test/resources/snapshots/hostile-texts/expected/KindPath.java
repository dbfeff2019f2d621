package hostiletexts;

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
 * An attribute that holds a {@link Kind} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class KindPath<M> extends DocumentAttribute<M, Kind> {
  /** The type name, by which the records are told apart. For conditions alone. */
  public final ComparableTextAttribute<M, String> type;

  /** An attribute for generated code. */
  public KindPath(AttributePath path) {
    super(path, Converters.<Kind>document(KindMapper::toItem, KindMapper::read));
    this.type = new ComparableTextAttribute<>(path.child(TypeAttribute.NAME), Converters.TEXT);
  }

  /**
   * The attribute where it holds a {@link Kind.One}, whose type name is <code>one
   * type</code>.
   */
  public Kind_OnePath<M> asOne() {
    return new Kind_OnePath<>(path());
  }

  /**
   * The attribute where it holds a {@link Kind.Two}, whose type name is
   * {@code long_long_long_long_long_long_long_long_long_long_long_long_}….
   */
  public Kind_TwoPath<M> asTwo() {
    return new Kind_TwoPath<>(path());
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalKindPath<M> extends KindPath<M> implements Removable<M, Kind> {
    /** An attribute for generated code. */
    public OptionalKindPath(AttributePath path) {
      super(path);
    }
  }
}
