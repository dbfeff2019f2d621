package defaults;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Settings} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class SettingsMapper {
  private static final TextConverter<Settings.Level> LEVEL =
      Converters.enumeration(Settings.Level.values());
  private static final AttributeConverter<List<String>> TAGS = Converters.list(Converters.TEXT);
  private static final AttributeConverter<Set<Integer>> NUMBERS =
      Converters.set(Converters.INTEGER);

  private SettingsMapper() {}

  /**
   * The attributes that store {@code settings}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code settings} is null
   */
  public static Map<String, AttributeValue> toItem(Settings settings) {
    Objects.requireNonNull(settings, "settings");
    return new ItemWriter(21)
        .put("id", Converters.TEXT, settings.id())
        .put("text", Converters.TEXT, settings.text(), "plain \"quoted\"\n $L")
        .put("empty", Converters.TEXT, settings.empty(), "")
        .put("quote", Converters.CHARACTER, settings.quote())
        .put("doubleQuote", Converters.CHARACTER, settings.doubleQuote(), '"')
        .put("flag", settings.flag())
        .put("boxedFlag", Converters.BOOLEAN, settings.boxedFlag(), false)
        .put("tiny", settings.tiny())
        .put("small", settings.small())
        .put("medium", settings.medium())
        .put("boxed", Converters.INTEGER, settings.boxed(), 6)
        .put("large", settings.large())
        .put("single", settings.single())
        .put("twice", Converters.DOUBLE, settings.twice(), 2.0)
        .put(
            "whole",
            Converters.BIG_INTEGER,
            settings.whole(),
            new BigInteger("12345678901234567890"))
        .put("decimal", Converters.BIG_DECIMAL, settings.decimal(), new BigDecimal("3.5"))
        .put("level", LEVEL, settings.level(), Settings.Level.HIGH)
        .put("tags", TAGS, settings.tags(), List.of())
        .put("numbers", NUMBERS, settings.numbers(), Set.of())
        .put("data", Converters.FREE_MAP, settings.data(), Map.of())
        .put("any", Converters.FREE_LIST, settings.any(), List.of())
        .item();
  }

  /**
   * The {@link Settings} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Settings fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Settings read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Settings settings =
          new Settings(
              in.key("id", Converters.TEXT),
              in.find("text", Converters.TEXT, "plain \"quoted\"\n $L"),
              in.find("empty", Converters.TEXT, ""),
              in.find("quote", Converters.CHARACTER, '\''),
              in.find("doubleQuote", Converters.CHARACTER, '"'),
              in.getBoolean("flag", true),
              in.find("boxedFlag", Converters.BOOLEAN, false),
              in.getByte("tiny", (byte) -7),
              in.getShort("small", (short) 100),
              in.getInt("medium", 5),
              in.find("boxed", Converters.INTEGER, 6),
              in.getLong("large", 9223372036854775807L),
              in.getFloat("single", 0.1f),
              in.find("twice", Converters.DOUBLE, 2.0),
              in.find("whole", Converters.BIG_INTEGER, new BigInteger("12345678901234567890")),
              in.find("decimal", Converters.BIG_DECIMAL, new BigDecimal("3.5")),
              in.find("level", LEVEL, Settings.Level.HIGH),
              in.find("tags", TAGS, List.of()),
              in.find("numbers", NUMBERS, Set.of()),
              in.find("data", Converters.FREE_MAP, Map.of()),
              in.find("any", Converters.FREE_LIST, List.of()));
      in.keeps("id", settings.id());
      return settings;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
