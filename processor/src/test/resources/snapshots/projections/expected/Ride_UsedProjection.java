package projections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Ride.Used} in place of {@link Ride}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Ride_UsedProjection {
  /** Makes a find, a batch get, a query or a scan read {@link Ride.Used} (ProjectionExpression). */
  public static final Selection<Ride, Ride.Used> SELECTION =
      Selection.<Ride, Ride.Used>of(Ride_UsedProjection::read, "bus", "start");

  private Ride_UsedProjection() {}

  /**
   * The {@link Ride.Used} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Ride.Used fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Ride.Used read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Ride.Used used =
          new Ride.Used(
              in.<String>get("bus", Converters.TEXT),
              in.<Instant>key("start", Converters.INSTANT));
      in.keeps("start", used.start());
      return used;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link Ride.Used}, for conditions. */
  public static final class A {
    /** The attribute {@code bus}, stored as text (S). */
    public static final TextAttribute<Ride.Used, String> bus =
        new TextAttribute<Ride.Used, String>(AttributePath.of("bus"), Converters.TEXT);

    /**
     * The sort key {@code start}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Ride.Used, Instant> start =
        new ComparableTextAttribute<Ride.Used, Instant>(
            AttributePath.of("start"), Converters.INSTANT);

    private A() {}
  }
}
