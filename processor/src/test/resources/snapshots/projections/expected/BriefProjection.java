package projections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Brief} in place of {@link Order}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class BriefProjection {
  /** Makes a find, a batch get, a query or a scan read {@link Brief} (ProjectionExpression). */
  public static final Selection<Order, Brief> SELECTION =
      Selection.<Order, Brief>of(BriefProjection::read, "order_id", "number", "status", "remark");

  private static final TextConverter<Status> STATUS =
      Converters.<Status>enumeration(Status.values());

  private BriefProjection() {}

  /**
   * The {@link Brief} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Brief fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Brief read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Brief brief =
          new Brief(
              in.<String>key("order_id", Converters.TEXT),
              in.<Long>key("number", Converters.LONG),
              in.<Status>get("status", STATUS),
              in.<String>find("remark", Converters.TEXT));
      in.keeps("order_id", brief.orderId());
      in.keeps("number", brief.number());
      return brief;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link Brief}, for conditions. */
  public static final class A {
    /**
     * {@code orderId}: its id
     *
     * <p>The partition key {@code order_id}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Brief, String> orderId =
        new ComparableTextAttribute<Brief, String>(AttributePath.of("order_id"), Converters.TEXT);

    /**
     * The sort key {@code number}, stored as a number (N). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableNumberAttribute<Brief, Long> number =
        new ComparableNumberAttribute<Brief, Long>(AttributePath.of("number"), Converters.LONG);

    /** The attribute {@code status}, stored as the constant's name (S). */
    public static final PrefixAttribute<Brief, Status> status =
        new PrefixAttribute<Brief, Status>(
            AttributePath.of("status"), Converters.<Status>enumeration(Status.values()));

    /**
     * {@code note}: what the customer wants
     *
     * <p>The attribute {@code remark}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Brief, String> note =
        new OptionalTextAttribute<Brief, String>(AttributePath.of("remark"), Converters.TEXT);

    private A() {}
  }
}
