package templates;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.net.URI;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link VisitSummary} in place of {@link Visit}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VisitSummaryProjection {
  /**
   * Makes a find, a batch get, a query or a scan read {@link VisitSummary} (ProjectionExpression).
   */
  public static final Selection<Visit, VisitSummary> SELECTION =
      Selection.<Visit, VisitSummary>of(
          VisitSummaryProjection::read, "site", "PK", "SK", "p", "kind", "version");

  private static final TextConverter<Kind> KIND = Converters.<Kind>enumeration(Kind.values());

  private VisitSummaryProjection() {}

  /**
   * The {@link VisitSummary} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static VisitSummary fromItem(Map<String, AttributeValue> item) {
    return read(VisitMapper.parts(StoredItem.of(item)));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static VisitSummary read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      VisitSummary visitSummary =
          new VisitSummary(
              in.<String>key("site", Converters.TEXT),
              in.<URI>key("p", Converters.URI),
              in.<Kind>key("kind", KIND),
              in.getVersion("version"));
      in.keeps("site", visitSummary.site());
      in.keeps("p", visitSummary.page());
      in.keeps("kind", visitSummary.kind());
      return visitSummary;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link VisitSummary}, for conditions. */
  public static final class A {
    /**
     * The part of the key {@code site}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<VisitSummary, String> site =
        new ComparableTextAttribute<VisitSummary, String>(
            AttributePath.of("site"), Converters.TEXT);

    /**
     * The part of the key {@code p}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparablePrefixAttribute<VisitSummary, URI> page =
        new ComparablePrefixAttribute<VisitSummary, URI>(AttributePath.of("p"), Converters.URI);

    /**
     * The part of the key {@code kind}, stored as the constant's name (S). For conditions alone: no
     * update changes a key.
     */
    public static final ComparablePrefixAttribute<VisitSummary, Kind> kind =
        new ComparablePrefixAttribute<VisitSummary, Kind>(
            AttributePath.of("kind"), Converters.<Kind>enumeration(Kind.values()));

    /**
     * The version {@code version}, stored as a number (N); read as {@code 0} where it is absent,
     * but an absent attribute equals nothing. For conditions alone: each write counts it up.
     */
    public static final ComparableNumberAttribute<VisitSummary, Long> version =
        new ComparableNumberAttribute<VisitSummary, Long>(
            AttributePath.of("version"), Converters.LONG);

    private A() {}
  }
}
