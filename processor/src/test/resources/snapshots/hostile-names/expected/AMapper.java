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
  private static final TextConverter<String> STRING =
      Converters.<String>enumeration(String.values());
  private static final TextConverter<Query> QUERY = Converters.<Query>enumeration(Query.values());
  private static final TextConverter<Override> OVERRIDE =
      Converters.<Override>enumeration(Override.values());
  private static final AttributeConverter<Map> MAP =
      Converters.<Map>document(MapMapper::toItem, MapMapper::read);
  private static final AttributeConverter<Key> KEYS =
      Converters.<Key>document(KeyMapper::toItem, KeyMapper::read);
  private static final AttributeConverter<Optional> OPTIONAL =
      Converters.<Optional>document(OptionalMapper::toItem, OptionalMapper::read);
  private static final AttributeConverter<List<Condition>> CONDITIONS =
      Converters.<Condition>list(
          Converters.<Condition>document(ConditionMapper::toItem, ConditionMapper::read));
  private static final AttributeConverter<java.util.Map<java.lang.String, Object>> OBJECTS =
      Converters.<java.lang.String, Object>map(
          Converters.TEXT, Converters.<Object>document(ObjectMapper::toItem, ObjectMapper::read));
  private static final AttributeConverter<List<Item>> A_2 =
      Converters.<Item>list(Converters.<Item>document(ItemMapper::toItem, ItemMapper::read));
  private static final TextConverter<Objects> THINGS =
      Converters.<Objects>enumeration(Objects.values());

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
        .<java.lang.String>put("id", Converters.TEXT, a.id())
        .<java.lang.String>put("key", Converters.TEXT, a.key())
        .<String>put("string", STRING, a.string())
        .<Query>put("query", QUERY, a.query())
        .<Override>put("override", OVERRIDE, a.override())
        .<Map>put("map", MAP, a.map())
        .<Key>putOptional("keys", KEYS, a.keys())
        .<Optional>putIfPresent("optional", OPTIONAL, a.optional())
        .<List<Condition>>put("conditions", CONDITIONS, a.conditions())
        .<java.util.Map<java.lang.String, Object>>put("objects", OBJECTS, a.objects())
        .<java.util.Map<java.lang.String, java.lang.Object>>put(
            "data", Converters.FREE_MAP, a.data())
        .<List<Item>>put("a", A_2, a.a())
        .<Objects>put("things", THINGS, a.things())
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
              in.<java.lang.String>key("id", Converters.TEXT),
              in.<java.lang.String>key("key", Converters.TEXT),
              in.<String>get("string", STRING),
              in.<Query>get("query", QUERY),
              in.<Override>get("override", OVERRIDE),
              in.<Map>get("map", MAP),
              in.<Key>find("keys", KEYS),
              java.util.Optional.<Optional>ofNullable(in.<Optional>find("optional", OPTIONAL)),
              in.<List<Condition>>find("conditions", CONDITIONS, List.<Condition>of()),
              in.<java.util.Map<java.lang.String, Object>>find(
                  "objects", OBJECTS, java.util.Map.<java.lang.String, Object>of()),
              in.<java.util.Map<java.lang.String, java.lang.Object>>find(
                  "data",
                  Converters.FREE_MAP,
                  java.util.Map.<java.lang.String, java.lang.Object>of()),
              in.<List<Item>>find("a", A_2, List.<Item>of()),
              in.<Objects>get("things", THINGS));
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
        in.<java.lang.String>key("id", Converters.TEXT),
        in.<java.lang.String>key("key", Converters.TEXT),
        in.<Query>get("query", QUERY),
        in.<Override>get("override", OVERRIDE),
        in.<Map>get("map", MAP),
        in.<Key>find("keys", KEYS),
        java.util.Optional.<Optional>ofNullable(in.<Optional>find("optional", OPTIONAL)),
        in.<java.util.Map<java.lang.String, Object>>find(
            "objects", OBJECTS, java.util.Map.<java.lang.String, Object>of()),
        in.<List<Item>>find("a", A_2, List.<Item>of()),
        in.<Objects>get("things", THINGS));
  }
}
