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
      Converters.<Thing>document(ThingMapper::toItem, ThingMapper::read);
  private static final AttributeConverter<List<Optional<String>>> TEXTS =
      Converters.<Optional<String>>list(Converters.optional(Converters.TEXT));
  private static final AttributeConverter<List<OptionalInt>> SIZES =
      Converters.<OptionalInt>list(Converters.OPTIONAL_INT);
  private static final AttributeConverter<Map<String, OptionalDouble>> WEIGHTS =
      Converters.<String, OptionalDouble>map(Converters.TEXT, Converters.OPTIONAL_DOUBLE);
  private static final AttributeConverter<Map<Integer, List<Optional<Long>>>> NUMBERS =
      Converters.<Integer, List<Optional<Long>>>map(
          Converters.<Integer>numberText(Converters.INTEGER),
          Converters.<Optional<Long>>list(Converters.optional(Converters.LONG)));
  private static final AttributeConverter<List<Optional<Thing>>> THINGS =
      Converters.<Optional<Thing>>list(
          Converters.optional(Converters.<Thing>document(ThingMapper::toItem, ThingMapper::read)));

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
        .<String>put("id", Converters.TEXT, maybe.id())
        .put("size", maybe.size())
        .put("length", maybe.length())
        .put("weight", maybe.weight())
        .<String>putIfPresent("text", Converters.TEXT, maybe.text())
        .<Thing>putIfPresent("thing", THING, maybe.thing())
        .<List<Optional<String>>>put("texts", TEXTS, maybe.texts())
        .<List<OptionalInt>>put("sizes", SIZES, maybe.sizes())
        .<Map<String, OptionalDouble>>put("weights", WEIGHTS, maybe.weights())
        .<Map<Integer, List<Optional<Long>>>>put("numbers", NUMBERS, maybe.numbers())
        .<List<Optional<Thing>>>put("things", THINGS, maybe.things())
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
              in.<String>key("id", Converters.TEXT),
              in.findInt("size"),
              in.findLong("length"),
              in.findDouble("weight"),
              Optional.<String>ofNullable(in.<String>find("text", Converters.TEXT)),
              Optional.<Thing>ofNullable(in.<Thing>find("thing", THING)),
              in.<List<Optional<String>>>find("texts", TEXTS, List.<Optional<String>>of()),
              in.<List<OptionalInt>>find("sizes", SIZES, List.<OptionalInt>of()),
              in.<Map<String, OptionalDouble>>find(
                  "weights", WEIGHTS, Map.<String, OptionalDouble>of()),
              in.<Map<Integer, List<Optional<Long>>>>find(
                  "numbers", NUMBERS, Map.<Integer, List<Optional<Long>>>of()),
              in.<List<Optional<Thing>>>find("things", THINGS, List.<Optional<Thing>>of()));
      in.keeps("id", maybe.id());
      return maybe;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
