package documents;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.TextAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Person} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class PersonPath<M> extends DocumentAttribute<M, Person> {
  /** The attribute {@code name}, stored as text (S). */
  public final TextAttribute<M, String> name;

  /** The attribute {@code friends}, stored as a map (M); an absent one reads as empty. */
  public final MapAttribute<M, String, Person, OptionalPersonPath<M>> friends;

  /** An attribute for generated code. */
  public PersonPath(AttributePath path) {
    super(path, Converters.<Person>document(PersonMapper::toItem, PersonMapper::read));
    this.name = new TextAttribute<M, String>(path.child("name"), Converters.TEXT);
    this.friends =
        new MapAttribute<>(
            path.child("friends"),
            Converters.TEXT,
            Converters.<Person>document(PersonMapper::toItem, PersonMapper::read),
            OptionalPersonPath::new);
  }

  /**
   * The attribute {@code pet}, stored as a map (M); absent where it is null, and an absent
   * attribute equals nothing.
   */
  public PetPath.OptionalPetPath<M> pet() {
    return new PetPath.OptionalPetPath<M>(path().child("pet"));
  }

  /**
   * The attribute {@code spouse}, stored as a map (M); absent where it is empty, and an absent
   * attribute equals nothing.
   */
  public OptionalPersonPath<M> spouse() {
    return new OptionalPersonPath<M>(path().child("spouse"));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalPersonPath<M> extends PersonPath<M>
      implements Removable<M, Person> {
    /** An attribute for generated code. */
    public OptionalPersonPath(AttributePath path) {
      super(path);
    }
  }
}
