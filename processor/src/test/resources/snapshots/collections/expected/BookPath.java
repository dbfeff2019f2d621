package collections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.SetAttribute;
import io.dynamodel.expression.TextAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Book} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class BookPath<M> extends DocumentAttribute<M, Book> {
  /** The attribute {@code title}, stored as text (S). */
  public final TextAttribute<M, String> title;

  /** The attribute {@code authors}, stored as a list (L); an absent one reads as empty. */
  public final ListAttribute<M, String, OptionalTextAttribute<M, String>> authors;

  /** The attribute {@code editions}, stored as a set of numbers (NS); absent where it is empty. */
  public final SetAttribute<M, Integer> editions;

  /** An attribute for generated code. */
  public BookPath(AttributePath path) {
    super(path, Converters.<Book>document(BookMapper::toItem, BookMapper::read));
    this.title = new TextAttribute<M, String>(path.child("title"), Converters.TEXT);
    this.authors =
        new ListAttribute<>(
            path.child("authors"),
            Converters.TEXT,
            OptionalTextAttribute.<M, String>elements(Converters.TEXT));
    this.editions = new SetAttribute<M, Integer>(path.child("editions"), Converters.INTEGER);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalBookPath<M> extends BookPath<M> implements Removable<M, Book> {
    /** An attribute for generated code. */
    public OptionalBookPath(AttributePath path) {
      super(path);
    }
  }
}
