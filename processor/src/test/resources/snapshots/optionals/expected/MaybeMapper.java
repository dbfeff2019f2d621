package optionals;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Maybe} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class MaybeMapper {
  private static final AttributeConverter<Thing> THING =
      Converters.document(ThingMapper::toItem, ThingMapper::read);
  private static final AttributeConverter<List<Optional<String>>> TEXTS =
      Converters.list(Converters.optional(Converters.TEXT));
  private static final AttributeConverter<List<OptionalInt>> SIZES =
      Converters.list(Converters.OPTIONAL_INT);
  private static final AttributeConverter<Map<String, OptionalDouble>> WEIGHTS =
      Converters.map(Converters.TEXT, Converters.OPTIONAL_DOUBLE);
  private static final AttributeConverter<Map<Integer, List<Optional<Long>>>> NUMBERS =
      Converters.map(
          Converters.numberText(Converters.INTEGER),
          Converters.list(Converters.optional(Converters.LONG)));
  private static final AttributeConverter<List<Optional<Thing>>> THINGS =
      Converters.list(
          Converters.optional(Converters.document(ThingMapper::toItem, ThingMapper::read)));

  private MaybeMapper() {}

  /**
   * The attributes that store {@code maybe}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code maybe} is null
   */
  public static Map<String, AttributeValue> toItem(Maybe maybe) {
    Objects.requireNonNull(maybe, "maybe");
    return new ItemWriter(11)
        .put("id", Converters.TEXT, maybe.id())
        .put("size", maybe.size())
        .put("length", maybe.length())
        .put("weight", maybe.weight())
        .putIfPresent("text", Converters.TEXT, maybe.text())
        .putIfPresent("thing", THING, maybe.thing())
        .put("texts", TEXTS, maybe.texts())
        .put("sizes", SIZES, maybe.sizes())
        .put("weights", WEIGHTS, maybe.weights())
        .put("numbers", NUMBERS, maybe.numbers())
        .put("things", THINGS, maybe.things())
        .item();
  }

  /**
   * The {@link Maybe} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Maybe fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Maybe read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Maybe maybe =
          new Maybe(
              in.key("id", Converters.TEXT),
              in.findInt("size"),
              in.findLong("length"),
              in.findDouble("weight"),
              Optional.ofNullable(in.find("text", Converters.TEXT)),
              Optional.ofNullable(in.find("thing", THING)),
              in.find("texts", TEXTS, List.of()),
              in.find("sizes", SIZES, List.of()),
              in.find("weights", WEIGHTS, Map.of()),
              in.find("numbers", NUMBERS, Map.of()),
              in.find("things", THINGS, List.of()));
      in.keeps("id", maybe.id());
      return maybe;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
