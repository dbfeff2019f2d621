package projections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Parcel.Selection} in place of {@link Parcel}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings("deprecation")
final class Parcel_SelectionProjection {
  /**
   * Makes a find, a batch get, a query or a scan read {@link Parcel.Selection}
   * (ProjectionExpression).
   */
  public static final Selection<Parcel, Parcel.Selection> SELECTION =
      Selection.<Parcel, Parcel.Selection>of(Parcel_SelectionProjection::read, "size");

  private static final TextConverter<Parcel.Size> SIZE =
      Converters.<Parcel.Size>enumeration(Parcel.Size.values());

  private Parcel_SelectionProjection() {}

  /**
   * The {@link Parcel.Selection} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Parcel.Selection fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Parcel.Selection read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Parcel.Selection(
          in.<Parcel.Size>get("size", SIZE));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link Parcel.Selection}, for conditions. */
  public static final class A {
    /** The attribute {@code size}, stored as the constant's name (S). */
    public static final PrefixAttribute<Parcel.Selection, Parcel.Size> size =
        new PrefixAttribute<Parcel.Selection, Parcel.Size>(
            AttributePath.of("size"), Converters.<Parcel.Size>enumeration(Parcel.Size.values()));

    private A() {}
  }
}
