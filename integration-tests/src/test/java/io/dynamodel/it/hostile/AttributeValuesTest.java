package io.dynamodel.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import io.dynamodel.convert.Converters;
import io.dynamodel.it.hostile.LoosePlaces.Place;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attribute values that a user made, in every place that takes them as they are. */
@WithDynamoDb
class AttributeValuesTest {
  private static final SdkBytes NOTHING = SdkBytes.fromByteArray(new byte[0]);

  private final Watch watch;
  private final LooseTable table;

  AttributeValuesTest(DynamoDbClient direct) {
    watch = new Watch(direct, "loose");
    table = new LooseTable(watch.client());
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new LooseTable(direct).admin().create();
    new LooseTable(direct).put(Loose.empty());
  }

  /** The value, the path in it, and what is wrong there. */
  static Stream<Arguments> refused() {
    String noNumber = " is not a number that can be stored";
    String range = " is outside DynamoDB's range of 1E-130 to 9.99…E+125";
    String surrogate = "text with a lone surrogate at index 0 can't be stored as UTF-8";
    return Stream.of(
        refused(AttributeValue.builder().build(), "an AttributeValue without a type"),
        refused(
            AttributeValue.builder().s("a").n("1").build(), "an AttributeValue of several types"),
        refused(AttributeValue.builder().nul(false).build(), "a NULL that is false"),
        arguments(fromS("\ud800"), "", surrogate),
        arguments(fromSs(List.of("a", "\udfff")), "", surrogate),
        arguments(fromM(Map.of("a", fromS("\ud800"))), ".a", surrogate),
        arguments(fromM(Map.of("\ud800", fromS("a"))), "", surrogate),
        arguments(fromM(Map.of("", fromS("a"))), "", "empty text can't be the key of a map"),
        refused(fromSs(List.of()), "an empty set"),
        refused(fromNs(List.of()), "an empty set"),
        refused(fromBs(List.of()), "an empty set"),
        arguments(
            fromL(List.of(fromS("a"), fromBs(List.of()))), "[1]", "an empty set can't be stored"),
        arguments(fromSs(Arrays.asList("a", null)), "", "null can't be an element of a set"),
        arguments(fromSs(List.of("a", "b", "a")), "", "two elements of the set are alike: \"a\""),
        arguments(fromNs(List.of("1", "1.0")), "", "two elements of the set are alike: \"1.0\""),
        arguments(
            fromBs(List.of(NOTHING, NOTHING)), "", "two elements of the set are alike: 0 bytes"),
        arguments(fromN(""), "", noNumber),
        arguments(fromN("NaN"), "", "NaN" + noNumber),
        arguments(fromN(" 1"), "", " 1" + noNumber),
        arguments(fromN("0x1"), "", "0x1" + noNumber),
        arguments(fromN("1d"), "", "1d" + noNumber),
        arguments(fromN("١"), "", "١" + noNumber),
        arguments(fromN("1E+99999999999"), "", "1E+99999999999" + noNumber),
        arguments(fromN("-1E+126"), "", "-1E+126" + range),
        arguments(fromN("9E-131"), "", "9E-131" + range),
        arguments(fromNs(List.of("1", "1E+126")), "", "1E+126" + range),
        arguments(
            fromL(List.of(fromM(Map.of("n", fromN("1".repeat(39)))))),
            "[0].n",
            "1".repeat(39) + " has 39 significant digits, DynamoDB stores at most 38"));
  }

  private static Arguments refused(AttributeValue value, String problem) {
    return arguments(value, "", problem + " can't be stored");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("refused")
  void areRefusedInEveryPlace(AttributeValue value, String path, String problem) {
    LoosePlaces.withUnmapped()
        .forEach(
            place ->
                watch.assertRefused(
                    () -> table.put(place.put().apply(value)),
                    "table loose, key {id=k}, attribute " + place.path() + path + ": " + problem));
    LoosePlaces.all()
        .forEach(
            place ->
                watch.assertRefused(
                    () -> place.set().apply(value),
                    "attribute " + place.path() + path + ": " + problem));
  }

  static Stream<AttributeValue> stored() {
    return Stream.of(
        fromS(""),
        fromS("\0"),
        fromB(NOTHING),
        fromBool(false),
        fromL(List.of()),
        fromM(Map.of()),
        fromL(List.of(fromL(List.of()), AttributeValue.fromNul(true))),
        fromM(Map.of("\0", AttributeValue.fromNul(true))),
        fromSs(List.of("")),
        fromBs(List.of(NOTHING)),
        fromN("0"),
        fromN("-" + "9".repeat(38)),
        fromN("0." + "0".repeat(129) + "1"),
        fromN("1" + "0".repeat(125)));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("stored")
  void comeBackFromEveryPlace(AttributeValue value) {
    for (Place place : LoosePlaces.withUnmapped().toList()) {
      Loose put = table.put(place.put().apply(value));

      assertThat(LooseMapper.toItem(table.get("k"))).isEqualTo(LooseMapper.toItem(put));
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("stored")
  void setStoresWhatPutStores(AttributeValue value) {
    for (Place place : LoosePlaces.all().toList()) {
      table.put(place.put().apply(value));
      AttributeValue put = item();
      table.put(place.put().apply(fromS("another")));
      table.update("k").apply(place.set().apply(value)).execute();

      assertThat(item()).as(place.path()).isEqualTo(put);
    }
  }

  /** With its numbers in their one form. */
  private AttributeValue item() {
    Map<String, AttributeValue> stored = watch.raw().item(Map.of("id", fromS("k")));
    return Converters.ATTRIBUTE_VALUE.toValue(AttributeValue.fromM(stored));
  }
}
