package multipartindexes;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Store} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class StoreMapper {
  private StoreMapper() {}

  /**
   * The attributes that store {@code store}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code store} is null
   */
  public static Map<String, AttributeValue> toItem(Store store) {
    Objects.requireNonNull(store, "store");
    return new ItemWriter(8)
        .<UUID>put("id", Converters.UUID, store.id())
        .<String>put("country", Converters.TEXT, store.country())
        .<String>put("region", Converters.TEXT, store.region())
        .<String>put("city", Converters.TEXT, store.city())
        .<String>put("street", Converters.TEXT, store.street())
        .put("count", store.count())
        .put("opened", store.opened())
        .<String>putOptional("chain", Converters.TEXT, store.chain())
        .item();
  }

  /**
   * The {@link Store} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Store fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Store read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Store store =
          new Store(
              in.<UUID>key("id", Converters.UUID),
              in.<String>get("country", Converters.TEXT),
              in.<String>get("region", Converters.TEXT),
              in.<String>get("city", Converters.TEXT),
              in.<String>get("street", Converters.TEXT),
              in.getInt("count"),
              in.getInt("opened"),
              in.<String>find("chain", Converters.TEXT));
      in.keeps("id", store.id());
      return store;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static StoreTable.ByChainItem readByChainItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new StoreTable.ByChainItem(
        in.<UUID>key("id", Converters.UUID),
        in.<String>get("country", Converters.TEXT),
        in.<String>get("region", Converters.TEXT),
        in.<String>get("city", Converters.TEXT),
        in.<String>get("street", Converters.TEXT),
        in.getInt("count"),
        in.getInt("opened"),
        in.<String>find("chain", Converters.TEXT));
  }
}
