package writes;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparableOrderedAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Brief} in place of {@link Article}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class BriefProjection {
  /** Makes a find, a batch get, a query or a scan read {@link Brief} (ProjectionExpression). */
  public static final Selection<Article, Brief> SELECTION =
      Selection.<Article, Brief>of(BriefProjection::read, "id", "rev", "created", "changed_at");

  private static final NumberConverter<Instant> CHANGED = new EpochMillisecondsConverter();

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
              in.<String>key("id", Converters.TEXT),
              in.getVersion("rev"),
              in.<Instant>find("created", Converters.INSTANT),
              in.<Instant>get("changed_at", CHANGED));
      in.keeps("id", brief.id());
      return brief;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link Brief}, for conditions. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Brief, String> id =
        new ComparableTextAttribute<Brief, String>(AttributePath.of("id"), Converters.TEXT);

    /**
     * The version {@code rev}, stored as a number (N); read as {@code 0} where it is absent, but an
     * absent attribute equals nothing. For conditions alone: each write counts it up.
     */
    public static final ComparableNumberAttribute<Brief, Long> revision =
        new ComparableNumberAttribute<Brief, Long>(AttributePath.of("rev"), Converters.LONG);

    /**
     * The time of creation {@code created}, stored as text (S); an absent attribute equals nothing.
     * For conditions alone: the write that creates the item sets it.
     */
    public static final ComparableTextAttribute<Brief, Instant> created =
        new ComparableTextAttribute<Brief, Instant>(
            AttributePath.of("created"), Converters.INSTANT);

    /**
     * The time of the last write {@code changed_at}, stored as a number (N) by
     * {@code EpochMillisecondsConverter}; an absent attribute equals nothing. For conditions alone:
     * each write sets it.
     */
    public static final ComparableOrderedAttribute<Brief, Instant> changed =
        new ComparableOrderedAttribute<Brief, Instant>(
            AttributePath.of("changed_at"), new EpochMillisecondsConverter());

    private A() {}
  }
}
