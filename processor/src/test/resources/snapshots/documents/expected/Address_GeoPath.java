package documents;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.Removable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Address.Geo} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class Address_GeoPath<M> extends DocumentAttribute<M, Address.Geo> {
  /** The attribute {@code latitude}, stored as a number (N). */
  public final NumberAttribute<M, Double> latitude;

  /** The attribute {@code longitude}, stored as a number (N). */
  public final NumberAttribute<M, Double> longitude;

  /** An attribute for generated code. */
  public Address_GeoPath(AttributePath path) {
    super(
        path, Converters.<Address.Geo>document(Address_GeoMapper::toItem, Address_GeoMapper::read));
    this.latitude = new NumberAttribute<M, Double>(path.child("latitude"), Converters.DOUBLE);
    this.longitude = new NumberAttribute<M, Double>(path.child("longitude"), Converters.DOUBLE);
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalAddress_GeoPath<M> extends Address_GeoPath<M>
      implements Removable<M, Address.Geo> {
    /** An attribute for generated code. */
    public OptionalAddress_GeoPath(AttributePath path) {
      super(path);
    }
  }
}
