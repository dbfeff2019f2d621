package documents;

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
  /** The attribute {@code city}, stored as text (S). */
  public final TextAttribute<M, String> city;

  /**
   * The attribute {@code postal-code}, stored as text (S); absent where it is null, and an absent
   * attribute equals nothing.
   */
  public final OptionalTextAttribute<M, String> postalCode;

  /** The attribute {@code position}, stored as a map (M). */
  public final Address_GeoPath<M> position;

  /** An attribute for generated code. */
  public AddressPath(AttributePath path) {
    super(path, Converters.<Address>document(AddressMapper::toItem, AddressMapper::read));
    this.city = new TextAttribute<M, String>(path.child("city"), Converters.TEXT);
    this.postalCode =
        new OptionalTextAttribute<M, String>(path.child("postal-code"), Converters.TEXT);
    this.position = new Address_GeoPath<M>(path.child("position"));
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
