package documents;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.TextAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Pet} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class PetPath<M> extends DocumentAttribute<M, Pet> {
  /** The attribute {@code name}, stored as text (S). */
  public final TextAttribute<M, String> name;

  /** An attribute for generated code. */
  public PetPath(AttributePath path) {
    super(path, Converters.<Pet>document(PetMapper::toItem, PetMapper::read));
    this.name = new TextAttribute<M, String>(path.child("name"), Converters.TEXT);
  }

  /**
   * The attribute {@code owner}, stored as a map (M); absent where it is null, and an absent
   * attribute equals nothing.
   */
  public PersonPath.OptionalPersonPath<M> owner() {
    return new PersonPath.OptionalPersonPath<M>(path().child("owner"));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalPetPath<M> extends PetPath<M> implements Removable<M, Pet> {
    /** An attribute for generated code. */
    public OptionalPetPath(AttributePath path) {
      super(path);
    }
  }
}
