package members;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.TextAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Country} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class CountryPath<M> extends DocumentAttribute<M, Country> {
  /** The attribute {@code c.ode}, stored as text (S). */
  public final TextAttribute<M, String> code;

  /**
   * The attribute {@code zone}, stored as a number (N); read as {@code 0} where it is absent, but
   * an absent attribute equals nothing.
   */
  public final OptionalNumberAttribute<M, Integer> zone;

  /** The attribute {@code name}, stored as text (S). */
  public final TextAttribute<M, String> name;

  /** An attribute for generated code. */
  public CountryPath(AttributePath path) {
    super(path, Converters.<Country>document(CountryMapper::toItem, CountryMapper::read));
    this.code = new TextAttribute<M, String>(path.child("c.ode"), Converters.TEXT);
    this.zone = new OptionalNumberAttribute<M, Integer>(path.child("zone"), Converters.INTEGER);
    this.name = new TextAttribute<M, String>(path.child("name"), Converters.TEXT);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalCountryPath<M> extends CountryPath<M>
      implements Removable<M, Country> {
    /** An attribute for generated code. */
    public OptionalCountryPath(AttributePath path) {
      super(path);
    }
  }
}
