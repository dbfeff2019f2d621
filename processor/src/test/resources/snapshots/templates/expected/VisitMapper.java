package templates;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Visit} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VisitMapper {
  private static final TextConverter<Kind> KIND = Converters.enumeration(Kind.values());
  private static final TextConverter<Tag> TAG = new TagConverter();
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "PK",
          "SK",
          "GSI1PK",
          "GSI1SK",
          "GSI2SK",
          "GSI3PK",
          "LSI1SK",
          "site",
          "day",
          "at",
          "visit_id",
          "kind",
          "is_bot",
          "p",
          "number",
          "offset",
          "tag",
          "referrer",
          "seconds",
          "version");

  private VisitMapper() {}

  /**
   * The attributes that store {@code visit}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code visit} is null
   */
  public static Map<String, AttributeValue> toItem(Visit visit) {
    Objects.requireNonNull(visit, "visit");
    return new ItemWriter(21)
        .put("site", Converters.TEXT, visit.site())
        .put("day", Converters.LOCAL_DATE, visit.day())
        .put("at", Converters.INSTANT, visit.at())
        .put("visit_id", Converters.UUID, visit.visitId())
        .put("kind", KIND, visit.kind())
        .put("is_bot", visit.isBot())
        .put("p", Converters.URI, visit.page())
        .put("number", visit.number())
        .put("offset", visit.offset())
        .put("tag", TAG, visit.tag())
        .putOptional("referrer", Converters.TEXT, visit.referrer())
        .putIfPresent("seconds", Converters.INTEGER, visit.seconds())
        .put("version", visit.version())
        .unmapped("others", ATTRIBUTES, visit.others())
        .keys(VisitTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link Visit} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Visit fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return VisitTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Visit read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Visit visit =
          new Visit(
              in.key("site", Converters.TEXT),
              in.key("day", Converters.LOCAL_DATE),
              in.key("at", Converters.INSTANT),
              in.key("visit_id", Converters.UUID),
              in.key("kind", KIND),
              in.getBoolean("is_bot"),
              in.key("p", Converters.URI),
              in.getInt("number"),
              in.getShort("offset"),
              in.key("tag", TAG),
              in.find("referrer", Converters.TEXT),
              Optional.ofNullable(in.find("seconds", Converters.INTEGER)),
              in.getVersion("version"),
              in.unmapped(ATTRIBUTES));
      in.keeps("site", visit.site());
      in.keeps("day", visit.day());
      in.keeps("at", visit.at());
      in.keeps("visit_id", visit.visitId());
      in.keeps("kind", visit.kind());
      in.keeps("is_bot", visit.isBot());
      in.keeps("p", visit.page());
      in.keeps("number", visit.number());
      in.keeps("offset", visit.offset());
      in.keeps("tag", visit.tag());
      return visit;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static VisitTable.ByBotItem readByBotItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new VisitTable.ByBotItem(
        in.key("site", Converters.TEXT),
        in.key("day", Converters.LOCAL_DATE),
        in.key("at", Converters.INSTANT),
        in.key("visit_id", Converters.UUID),
        in.key("kind", KIND),
        in.getBoolean("is_bot"),
        in.key("p", Converters.URI),
        in.getInt("number"),
        in.getShort("offset"),
        in.key("tag", TAG));
  }

  static VisitTable.ByTagItem readByTagItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new VisitTable.ByTagItem(
        in.key("site", Converters.TEXT),
        in.key("day", Converters.LOCAL_DATE),
        in.key("at", Converters.INSTANT),
        in.key("visit_id", Converters.UUID),
        in.key("kind", KIND),
        in.getBoolean("is_bot"),
        in.key("p", Converters.URI),
        in.getInt("number"),
        in.getShort("offset"),
        in.key("tag", TAG),
        Optional.ofNullable(in.find("seconds", Converters.INTEGER)));
  }
}
