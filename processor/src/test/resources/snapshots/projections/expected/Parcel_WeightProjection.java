package projections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Parcel.Weight} in place of {@link Parcel}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Parcel_WeightProjection {
  /**
   * Makes a find, a batch get, a query or a scan read {@link Parcel.Weight} (ProjectionExpression).
   */
  public static final Selection<Parcel, Parcel.Weight> SELECTION =
      Selection.<Parcel, Parcel.Weight>of(Parcel_WeightProjection::read, "grams");

  private Parcel_WeightProjection() {}

  /**
   * The {@link Parcel.Weight} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Parcel.Weight fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Parcel.Weight read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Parcel.Weight(
          in.getInt("grams"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link Parcel.Weight}, for conditions. */
  public static final class A {
    /** The attribute {@code grams}, stored as a number (N). */
    public static final NumberAttribute<Parcel.Weight, Integer> grams =
        new NumberAttribute<Parcel.Weight, Integer>(AttributePath.of("grams"), Converters.INTEGER);

    private A() {}
  }
}
