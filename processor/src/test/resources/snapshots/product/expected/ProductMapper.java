package tour;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Product} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ProductMapper {
  private ProductMapper() {}

  /**
   * The attributes that store {@code product}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code product} is null
   */
  public static Map<String, AttributeValue> toItem(Product product) {
    Objects.requireNonNull(product, "product");
    return new ItemWriter(5)
        .<String>put("product_id", Converters.TEXT, product.productId())
        .<String>put("name", Converters.TEXT, product.name())
        .<String>putOptional("description", Converters.TEXT, product.description())
        .<BigDecimal>put("price", Converters.BIG_DECIMAL, product.price())
        .<BigDecimal>putOptional("tax", Converters.BIG_DECIMAL, product.tax())
        .item();
  }

  /**
   * The {@link Product} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Product fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Product read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Product product =
          new Product(
              in.<String>key("product_id", Converters.TEXT),
              in.<String>get("name", Converters.TEXT),
              in.<String>find("description", Converters.TEXT),
              in.<BigDecimal>get("price", Converters.BIG_DECIMAL),
              in.<BigDecimal>find("tax", Converters.BIG_DECIMAL));
      in.keeps("product_id", product.productId());
      return product;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
