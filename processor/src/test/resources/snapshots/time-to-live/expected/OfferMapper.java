package timetolive;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Offer} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OfferMapper {
  private OfferMapper() {}

  /**
   * The attributes that store {@code offer}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code offer} is null
   */
  public static Map<String, AttributeValue> toItem(Offer offer) {
    Objects.requireNonNull(offer, "offer");
    return new ItemWriter(2)
        .<String>put("id", Converters.TEXT, offer.id())
        .<Instant>putIfPresent("expires", Converters.TIME_TO_LIVE, offer.expires())
        .item();
  }

  /**
   * The {@link Offer} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Offer fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Offer read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Offer offer =
          new Offer(
              in.<String>key("id", Converters.TEXT),
              Optional.<Instant>ofNullable(in.<Instant>find("expires", Converters.TIME_TO_LIVE)));
      in.keeps("id", offer.id());
      return offer;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
