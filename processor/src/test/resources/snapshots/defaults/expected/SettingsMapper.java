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
      Converters.<Settings.Level>enumeration(Settings.Level.values());
  private static final AttributeConverter<List<String>> TAGS =
      Converters.<String>list(Converters.TEXT);
  private static final AttributeConverter<Set<Integer>> NUMBERS =
      Converters.<Integer>set(Converters.INTEGER);

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
        .<String>put("id", Converters.TEXT, settings.id())
        .<String>put("text", Converters.TEXT, settings.text(), "plain \"quoted\"\n $L")
        .<String>put("empty", Converters.TEXT, settings.empty(), "")
        .<Character>put("quote", Converters.CHARACTER, settings.quote())
        .<Character>put("doubleQuote", Converters.CHARACTER, settings.doubleQuote(), '"')
        .put("flag", settings.flag())
        .<Boolean>put("boxedFlag", Converters.BOOLEAN, settings.boxedFlag(), false)
        .put("tiny", settings.tiny())
        .put("small", settings.small())
        .put("medium", settings.medium())
        .<Integer>put("boxed", Converters.INTEGER, settings.boxed(), 6)
        .put("large", settings.large())
        .put("single", settings.single())
        .<Double>put("twice", Converters.DOUBLE, settings.twice(), 2.0)
        .<BigInteger>put(
            "whole",
            Converters.BIG_INTEGER,
            settings.whole(),
            new BigInteger("12345678901234567890"))
        .<BigDecimal>put(
            "decimal", Converters.BIG_DECIMAL, settings.decimal(), new BigDecimal("3.5"))
        .<Settings.Level>put("level", LEVEL, settings.level(), Settings.Level.HIGH)
        .<List<String>>put("tags", TAGS, settings.tags(), List.<String>of())
        .<Set<Integer>>put("numbers", NUMBERS, settings.numbers(), Set.<Integer>of())
        .<Map<String, Object>>put(
            "data", Converters.FREE_MAP, settings.data(), Map.<String, Object>of())
        .<List<Object>>put("any", Converters.FREE_LIST, settings.any(), List.<Object>of())
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
              in.<String>key("id", Converters.TEXT),
              in.<String>find("text", Converters.TEXT, "plain \"quoted\"\n $L"),
              in.<String>find("empty", Converters.TEXT, ""),
              in.<Character>find("quote", Converters.CHARACTER, '\''),
              in.<Character>find("doubleQuote", Converters.CHARACTER, '"'),
              in.getBoolean("flag", true),
              in.<Boolean>find("boxedFlag", Converters.BOOLEAN, false),
              in.getByte("tiny", (byte) -7),
              in.getShort("small", (short) 100),
              in.getInt("medium", 5),
              in.<Integer>find("boxed", Converters.INTEGER, 6),
              in.getLong("large", 9223372036854775807L),
              in.getFloat("single", 0.1f),
              in.<Double>find("twice", Converters.DOUBLE, 2.0),
              in.<BigInteger>find(
                  "whole", Converters.BIG_INTEGER, new BigInteger("12345678901234567890")),
              in.<BigDecimal>find("decimal", Converters.BIG_DECIMAL, new BigDecimal("3.5")),
              in.<Settings.Level>find("level", LEVEL, Settings.Level.HIGH),
              in.<List<String>>find("tags", TAGS, List.<String>of()),
              in.<Set<Integer>>find("numbers", NUMBERS, Set.<Integer>of()),
              in.<Map<String, Object>>find("data", Converters.FREE_MAP, Map.<String, Object>of()),
              in.<List<Object>>find("any", Converters.FREE_LIST, List.<Object>of()));
      in.keeps("id", settings.id());
      return settings;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
