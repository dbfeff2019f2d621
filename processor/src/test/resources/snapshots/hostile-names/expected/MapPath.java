package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Map} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class MapPath<M> extends DocumentAttribute<M, Map> {
  /** The attribute {@code others}, stored as a list (L); an absent one reads as empty. */
  public final ListAttribute<M, OptionalMap, hostile.OptionalMapPath.OptionalOptionalMapPath<M>>
      others;

  /** An attribute for generated code. */
  public MapPath(AttributePath path) {
    super(path, Converters.<Map>document(MapMapper::toItem, MapMapper::read));
    this.others =
        new ListAttribute<>(
            path.child("others"),
            Converters.<OptionalMap>document(OptionalMapMapper::toItem, OptionalMapMapper::read),
            hostile.OptionalMapPath.OptionalOptionalMapPath::new);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalMapPath<M> extends MapPath<M> implements Removable<M, Map> {
    /** An attribute for generated code. */
    public OptionalMapPath(AttributePath path) {
      super(path);
    }
  }
}
