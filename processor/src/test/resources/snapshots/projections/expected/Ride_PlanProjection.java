package projections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Ride.Plan} in place of {@link Ride}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Ride_PlanProjection {
  /** Makes a find, a batch get, a query or a scan read {@link Ride.Plan} (ProjectionExpression). */
  public static final Selection<Ride, Ride.Plan> SELECTION =
      Selection.<Ride, Ride.Plan>of(Ride_PlanProjection::read, "line", "start", "driver", "stops");

  private Ride_PlanProjection() {}

  /**
   * The {@link Ride.Plan} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Ride.Plan fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Ride.Plan read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Ride.Plan plan =
          new Ride.Plan(
              in.<String>key("line", Converters.TEXT),
              in.<Instant>key("start", Converters.INSTANT),
              in.<String>get("driver", Converters.TEXT),
              in.getInt("stops"));
      in.keeps("line", plan.line());
      in.keeps("start", plan.start());
      return plan;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link Ride.Plan}, for conditions. */
  public static final class A {
    /**
     * The partition key {@code line}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Ride.Plan, String> line =
        new ComparableTextAttribute<Ride.Plan, String>(AttributePath.of("line"), Converters.TEXT);

    /**
     * The sort key {@code start}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Ride.Plan, Instant> start =
        new ComparableTextAttribute<Ride.Plan, Instant>(
            AttributePath.of("start"), Converters.INSTANT);

    /** The attribute {@code driver}, stored as text (S). */
    public static final TextAttribute<Ride.Plan, String> driver =
        new TextAttribute<Ride.Plan, String>(AttributePath.of("driver"), Converters.TEXT);

    /** The attribute {@code stops}, stored as a number (N). */
    public static final NumberAttribute<Ride.Plan, Integer> stops =
        new NumberAttribute<Ride.Plan, Integer>(AttributePath.of("stops"), Converters.INTEGER);

    private A() {}
  }
}
