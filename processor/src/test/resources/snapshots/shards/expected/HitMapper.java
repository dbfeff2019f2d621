package shards;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Hit} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class HitMapper {
  private HitMapper() {}

  /**
   * The attributes that store {@code hit}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code hit} is null
   */
  public static Map<String, AttributeValue> toItem(Hit hit) {
    Objects.requireNonNull(hit, "hit");
    return new ItemWriter(7)
        .<String>put("site", Converters.TEXT, hit.site())
        .<Instant>put("at", Converters.INSTANT, hit.at())
        .<String>put("sort", Converters.TEXT, hit.sort())
        .<String>put("state", Converters.TEXT, hit.state())
        .keys(HitTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link Hit} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Hit fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return HitTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Hit read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Hit hit =
          new Hit(
              in.<String>key("site", Converters.TEXT),
              in.<Instant>key("at", Converters.INSTANT),
              in.<String>key("sort", Converters.TEXT),
              in.<String>get("state", Converters.TEXT));
      in.keeps("site", hit.site());
      in.keeps("at", hit.at());
      in.keeps("sort", hit.sort());
      return hit;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
