package nesting;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Outer.Holder.Deep.Leaf} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
class Outer_Holder_Deep_LeafPath<M> extends DocumentAttribute<M, Outer.Holder.Deep.Leaf> {
  /** The attribute {@code size}, stored as a number (N). */
  public final NumberAttribute<M, Integer> size;

  /** An attribute for generated code. */
  public Outer_Holder_Deep_LeafPath(AttributePath path) {
    super(
        path,
        Converters.<Outer.Holder.Deep.Leaf>document(
            Outer_Holder_Deep_LeafMapper::toItem, Outer_Holder_Deep_LeafMapper::read));
    this.size = new NumberAttribute<M, Integer>(path.child("size"), Converters.INTEGER);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalOuter_Holder_Deep_LeafPath<M>
      extends Outer_Holder_Deep_LeafPath<M>
      implements Removable<M, Outer.Holder.Deep.Leaf> {
    /** An attribute for generated code. */
    public OptionalOuter_Holder_Deep_LeafPath(AttributePath path) {
      super(path);
    }
  }
}
