package typevariables;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link P} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class PMapper {
  private static final AttributeConverter<M> M_2 =
      Converters.<M>document(MMapper::toItem, MMapper::read);

  private PMapper() {}

  /**
   * The attributes that store {@code p}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code p} is null
   */
  public static Map<String, AttributeValue> toItem(P p) {
    Objects.requireNonNull(p, "p");
    return new ItemWriter(3)
        .<String>put("id", Converters.TEXT, p.id())
        .<String>put("name", Converters.TEXT, p.name())
        .<M>putIfPresent("m", M_2, p.m())
        .item();
  }

  /**
   * The {@link P} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static P fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static P read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      P p =
          new P(
              in.<String>key("id", Converters.TEXT),
              in.<String>get("name", Converters.TEXT),
              Optional.<M>ofNullable(in.<M>find("m", M_2)));
      in.keeps("id", p.id());
      return p;
    } catch (java.lang.Exception e) {
      throw in.refused(e);
    }
  }

  static PTable.ByNameItem readByNameItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new PTable.ByNameItem(
        in.<String>key("id", Converters.TEXT),
        in.<String>get("name", Converters.TEXT));
  }
}
