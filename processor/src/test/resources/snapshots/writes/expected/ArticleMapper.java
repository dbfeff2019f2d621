package writes;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Article} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ArticleMapper {
  private static final NumberConverter<Instant> CHANGED = new EpochMillisecondsConverter();
  private static final Set<String> ATTRIBUTES =
      Set.of("id", "author", "state", "rev", "created", "changed_at", "expires");

  private ArticleMapper() {}

  /**
   * The attributes that store {@code article}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code article} is null
   */
  public static Map<String, AttributeValue> toItem(Article article) {
    Objects.requireNonNull(article, "article");
    return new ItemWriter(8)
        .<String>put("id", Converters.TEXT, article.id())
        .<String>put("author", Converters.TEXT, article.author())
        .<String>put("state", Converters.TEXT, article.state(), "draft")
        .put("rev", article.revision())
        .<Instant>putIfPresent("created", Converters.INSTANT, article.created())
        .<Instant>put("changed_at", CHANGED, article.changed())
        .<Instant>putOptional("expires", Converters.TIME_TO_LIVE, article.expires())
        .unmapped("rest", ATTRIBUTES, article.rest())
        .item();
  }

  /**
   * The {@link Article} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Article fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Article read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Article article =
          new Article(
              in.<String>key("id", Converters.TEXT),
              in.<String>get("author", Converters.TEXT),
              in.<String>find("state", Converters.TEXT, "draft"),
              in.getVersion("rev"),
              Optional.<Instant>ofNullable(in.<Instant>find("created", Converters.INSTANT)),
              in.<Instant>get("changed_at", CHANGED),
              in.<Instant>find("expires", Converters.TIME_TO_LIVE),
              in.unmapped(ATTRIBUTES));
      in.keeps("id", article.id());
      return article;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static ArticleTable.ByRecentItem readByRecentItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new ArticleTable.ByRecentItem(
        in.<String>key("id", Converters.TEXT),
        in.<String>get("author", Converters.TEXT),
        in.getVersion("rev"),
        Optional.<Instant>ofNullable(in.<Instant>find("created", Converters.INSTANT)),
        in.<Instant>get("changed_at", CHANGED));
  }
}
