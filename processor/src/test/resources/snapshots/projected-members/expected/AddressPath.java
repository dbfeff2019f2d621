package members;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.TextAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Address} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class AddressPath<M> extends DocumentAttribute<M, Address> {
  /** The attribute {@code city_name}, stored as text (S). */
  public final TextAttribute<M, String> cityName;

  /**
   * The attribute {@code street}, stored as text (S); absent where it is null, and an absent
   * attribute equals nothing.
   */
  public final OptionalTextAttribute<M, String> street;

  /** The attribute {@code country}, stored as a map (M). */
  public final CountryPath<M> country;

  /** An attribute for generated code. */
  public AddressPath(AttributePath path) {
    super(path, Converters.<Address>document(AddressMapper::toItem, AddressMapper::read));
    this.cityName = new TextAttribute<M, String>(path.child("city_name"), Converters.TEXT);
    this.street = new OptionalTextAttribute<M, String>(path.child("street"), Converters.TEXT);
    this.country = new CountryPath<M>(path.child("country"));
  }

  /**
   * The attribute {@code formerly}, stored as a map (M); absent where it is null, and an absent
   * attribute equals nothing.
   */
  public OptionalAddressPath<M> formerly() {
    return new OptionalAddressPath<M>(path().child("formerly"));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalAddressPath<M> extends AddressPath<M>
      implements Removable<M, Address> {
    /** An attribute for generated code. */
    public OptionalAddressPath(AttributePath path) {
      super(path);
    }
  }
}
