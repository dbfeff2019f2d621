package templates;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Page} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class PageMapper {
  private static final TextConverter<Kind> LANGUAGE = Converters.<Kind>enumeration(Kind.values());

  private PageMapper() {}

  /**
   * The attributes that store {@code page}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code page} is null
   */
  public static Map<String, AttributeValue> toItem(Page page) {
    Objects.requireNonNull(page, "page");
    return new ItemWriter(10)
        .<String>put("selection", Converters.TEXT, page.selection())
        .<String>put("sort", Converters.TEXT, page.sort())
        .<Kind>put("language", LANGUAGE, page.language())
        .<LocalDate>put("date", Converters.LOCAL_DATE, page.date())
        .<UUID>put("author", Converters.UUID, page.author())
        .put("count", page.count())
        .<String>put("id", Converters.TEXT, page.id())
        .<String>put("text", Converters.TEXT, page.text())
        .keys(PageTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link Page} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Page fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return PageTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Page read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Page page =
          new Page(
              in.<String>key("selection", Converters.TEXT),
              in.<String>key("sort", Converters.TEXT),
              in.<Kind>key("language", LANGUAGE),
              in.<LocalDate>key("date", Converters.LOCAL_DATE),
              in.<UUID>key("author", Converters.UUID),
              in.getLong("count"),
              in.<String>key("id", Converters.TEXT),
              in.<String>get("text", Converters.TEXT));
      in.keeps("selection", page.selection());
      in.keeps("sort", page.sort());
      in.keeps("language", page.language());
      in.keeps("date", page.date());
      in.keeps("author", page.author());
      in.keeps("count", page.count());
      in.keeps("id", page.id());
      return page;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
