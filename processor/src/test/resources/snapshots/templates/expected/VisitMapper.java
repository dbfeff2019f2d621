package templates;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Visit} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VisitMapper {
  private static final TextConverter<Kind> KIND = Converters.<Kind>enumeration(Kind.values());
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
        .<String>put("site", Converters.TEXT, visit.site())
        .<LocalDate>put("day", Converters.LOCAL_DATE, visit.day())
        .<Instant>put("at", Converters.INSTANT, visit.at())
        .<UUID>put("visit_id", Converters.UUID, visit.visitId())
        .<Kind>put("kind", KIND, visit.kind())
        .put("is_bot", visit.isBot())
        .<URI>put("p", Converters.URI, visit.page())
        .put("number", visit.number())
        .put("offset", visit.offset())
        .<Tag>put("tag", TAG, visit.tag())
        .<String>putOptional("referrer", Converters.TEXT, visit.referrer())
        .<Integer>putIfPresent("seconds", Converters.INTEGER, visit.seconds())
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
              in.<String>key("site", Converters.TEXT),
              in.<LocalDate>key("day", Converters.LOCAL_DATE),
              in.<Instant>key("at", Converters.INSTANT),
              in.<UUID>key("visit_id", Converters.UUID),
              in.<Kind>key("kind", KIND),
              in.getBoolean("is_bot"),
              in.<URI>key("p", Converters.URI),
              in.getInt("number"),
              in.getShort("offset"),
              in.<Tag>key("tag", TAG),
              in.<String>find("referrer", Converters.TEXT),
              Optional.<Integer>ofNullable(in.<Integer>find("seconds", Converters.INTEGER)),
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
        in.<String>key("site", Converters.TEXT),
        in.<LocalDate>key("day", Converters.LOCAL_DATE),
        in.<Instant>key("at", Converters.INSTANT),
        in.<UUID>key("visit_id", Converters.UUID),
        in.<Kind>key("kind", KIND),
        in.getBoolean("is_bot"),
        in.<URI>key("p", Converters.URI),
        in.getInt("number"),
        in.getShort("offset"),
        in.<Tag>key("tag", TAG));
  }

  static VisitTable.ByTagItem readByTagItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new VisitTable.ByTagItem(
        in.<String>key("site", Converters.TEXT),
        in.<LocalDate>key("day", Converters.LOCAL_DATE),
        in.<Instant>key("at", Converters.INSTANT),
        in.<UUID>key("visit_id", Converters.UUID),
        in.<Kind>key("kind", KIND),
        in.getBoolean("is_bot"),
        in.<URI>key("p", Converters.URI),
        in.getInt("number"),
        in.getShort("offset"),
        in.<Tag>key("tag", TAG),
        Optional.<Integer>ofNullable(in.<Integer>find("seconds", Converters.INTEGER)));
  }
}
