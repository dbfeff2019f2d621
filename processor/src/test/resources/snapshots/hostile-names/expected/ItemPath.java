package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Item} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class ItemPath<M> extends DocumentAttribute<M, Item> {
  /** The attribute {@code path}, stored as a number (N). */
  public final NumberAttribute<M, Integer> path;

  /** The attribute {@code element}, stored as a number (N). */
  public final NumberAttribute<M, Integer> element;

  /** The attribute {@code exists}, stored as a number (N). */
  public final NumberAttribute<M, Integer> exists;

  /** The attribute {@code M}, stored as a number (N). */
  public final NumberAttribute<M, Integer> M;

  /** The attribute {@code item}, stored as a number (N). */
  public final NumberAttribute<M, Integer> item;

  /** An attribute for generated code. */
  public ItemPath(AttributePath path) {
    super(path, Converters.<Item>document(ItemMapper::toItem, ItemMapper::read));
    this.path = new NumberAttribute<M, Integer>(path.child("path"), Converters.INTEGER);
    this.element = new NumberAttribute<M, Integer>(path.child("element"), Converters.INTEGER);
    this.exists = new NumberAttribute<M, Integer>(path.child("exists"), Converters.INTEGER);
    this.M = new NumberAttribute<M, Integer>(path.child("M"), Converters.INTEGER);
    this.item = new NumberAttribute<M, Integer>(path.child("item"), Converters.INTEGER);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalItemPath<M> extends ItemPath<M> implements Removable<M, Item> {
    /** An attribute for generated code. */
    public OptionalItemPath(AttributePath path) {
      super(path);
    }
  }
}
