package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link A} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class AMapper {
  private static final TextConverter<String> STRING = Converters.enumeration(String.values());
  private static final TextConverter<Query> QUERY = Converters.enumeration(Query.values());
  private static final TextConverter<Override> OVERRIDE = Converters.enumeration(Override.values());
  private static final AttributeConverter<Map> MAP =
      Converters.document(MapMapper::toItem, MapMapper::read);
  private static final AttributeConverter<Key> KEYS =
      Converters.document(KeyMapper::toItem, KeyMapper::read);
  private static final AttributeConverter<Optional> OPTIONAL =
      Converters.document(OptionalMapper::toItem, OptionalMapper::read);
  private static final AttributeConverter<List<Condition>> CONDITIONS =
      Converters.list(Converters.document(ConditionMapper::toItem, ConditionMapper::read));
  private static final AttributeConverter<java.util.Map<java.lang.String, Object>> OBJECTS =
      Converters.map(
          Converters.TEXT, Converters.document(ObjectMapper::toItem, ObjectMapper::read));
  private static final AttributeConverter<List<Item>> A_2 =
      Converters.list(Converters.document(ItemMapper::toItem, ItemMapper::read));
  private static final TextConverter<Objects> THINGS = Converters.enumeration(Objects.values());

  private AMapper() {}

  /**
   * The attributes that store {@code a}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code a} is null
   */
  public static java.util.Map<java.lang.String, AttributeValue> toItem(A a) {
    java.util.Objects.requireNonNull(a, "a");
    return new ItemWriter(13)
        .put("id", Converters.TEXT, a.id())
        .put("key", Converters.TEXT, a.key())
        .put("string", STRING, a.string())
        .put("query", QUERY, a.query())
        .put("override", OVERRIDE, a.override())
        .put("map", MAP, a.map())
        .putOptional("keys", KEYS, a.keys())
        .putIfPresent("optional", OPTIONAL, a.optional())
        .put("conditions", CONDITIONS, a.conditions())
        .put("objects", OBJECTS, a.objects())
        .put("data", Converters.FREE_MAP, a.data())
        .put("a", A_2, a.a())
        .put("things", THINGS, a.things())
        .item();
  }

  /**
   * The {@link A} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static A fromItem(java.util.Map<java.lang.String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static A read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      A a =
          new A(
              in.key("id", Converters.TEXT),
              in.key("key", Converters.TEXT),
              in.get("string", STRING),
              in.get("query", QUERY),
              in.get("override", OVERRIDE),
              in.get("map", MAP),
              in.find("keys", KEYS),
              java.util.Optional.ofNullable(in.find("optional", OPTIONAL)),
              in.find("conditions", CONDITIONS, List.of()),
              in.find("objects", OBJECTS, java.util.Map.of()),
              in.find("data", Converters.FREE_MAP, java.util.Map.of()),
              in.find("a", A_2, List.of()),
              in.get("things", THINGS));
      in.keeps("id", a.id());
      in.keeps("key", a.key());
      return a;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static ATable.AItem readAItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new ATable.AItem(
        in.key("id", Converters.TEXT),
        in.key("key", Converters.TEXT),
        in.get("query", QUERY),
        in.get("override", OVERRIDE),
        in.get("map", MAP),
        in.find("keys", KEYS),
        java.util.Optional.ofNullable(in.find("optional", OPTIONAL)),
        in.find("objects", OBJECTS, java.util.Map.of()),
        in.find("a", A_2, List.of()),
        in.get("things", THINGS));
  }
}
