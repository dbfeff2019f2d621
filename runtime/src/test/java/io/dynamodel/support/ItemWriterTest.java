package io.dynamodel.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemValidationException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemWriterTest {

  @Test
  void keepsTheOrderOfTheCalls() {
    Map<String, AttributeValue> item =
        new ItemWriter(3)
            .put("z", Converters.TEXT, "x")
            .putOptional("a", Converters.INTEGER, 1)
            .put("m", true)
            .item();

    assertThat(item.keySet()).containsExactly("z", "a", "m");
    assertThat(item)
        .containsEntry("z", AttributeValue.createS("x"))
        .containsEntry("a", AttributeValue.createN("1"))
        .containsEntry("m", AttributeValue.createBool(true));
  }

  @Test
  void storesPrimitivesAsTheirConvertersDo() {
    Map<String, AttributeValue> item =
        new ItemWriter(0)
            .put("byte", (byte) -128)
            .put("short", Short.MAX_VALUE)
            .put("int", Integer.MIN_VALUE)
            .put("long", Long.MAX_VALUE)
            .put("float", 0.1f)
            .put("double", 100.0)
            .put("boolean", false)
            .item();

    assertThat(item)
        .containsEntry("byte", AttributeValue.createN("-128"))
        .containsEntry("short", AttributeValue.createN("32767"))
        .containsEntry("int", AttributeValue.createN("-2147483648"))
        .containsEntry("long", AttributeValue.createN("9223372036854775807"))
        .containsEntry("float", AttributeValue.createN("0.1"))
        .containsEntry("double", AttributeValue.createN("100"))
        .containsEntry("boolean", AttributeValue.createBool(false));
  }

  @Test
  void refusesNullWhereAValueIsRequired() {
    assertThatThrownBy(() -> new ItemWriter(1).put("name", Converters.TEXT, null))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute name: is required: null can't be stored");
    assertThatThrownBy(() -> new ItemWriter(1).put("data", Converters.FREE_FORM, null))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute data: is required: null can't be stored");
  }

  @Test
  void leavesOutNullWhereAValueIsOptional() {
    assertThat(new ItemWriter(1).putOptional("name", Converters.TEXT, null).item()).isEmpty();
  }

  @Test
  void leavesOutWhatIsStoredAsNull() {
    Map<String, AttributeValue> item =
        new ItemWriter(2)
            .putSet("labels", Converters.set(Converters.TEXT), Set.of())
            .putOptional("data", Converters.FREE_FORM, AttributeValue.createNul(true))
            .item();

    assertThat(item).isEmpty();
  }

  @Test
  void refusesWhatIsStoredAsNullWhereItIsRequired() {
    assertRefused(
        "attribute data: is required, but its converter stores this value as NULL",
        writer -> writer.put("data", Converters.FREE_FORM, Set.of()));
    assertRefused(
        "attribute labels: is required: null can't be stored",
        writer -> writer.putSet("labels", Converters.set(Converters.TEXT), null));
  }

  @Test
  void storesEmptyCollectionsThatAreNoSets() {
    Map<String, AttributeValue> item =
        new ItemWriter(2)
            .put("list", Converters.FREE_LIST, List.of())
            .put("map", Converters.FREE_MAP, Map.of())
            .put("text", Converters.TEXT, "")
            .item();

    assertThat(item).containsOnlyKeys("list", "map", "text");
  }

  @Test
  void namesTheAttributeThatIsRefused() {
    assertThatThrownBy(() -> new ItemWriter(1).put("price", Double.NaN))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute price: NaN is not a number that can be stored");
    assertThatThrownBy(() -> new ItemWriter(1).put("price", Float.NaN))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute price: NaN is not a number that can be stored");
    assertThatThrownBy(
            () ->
                new ItemWriter(1)
                    .putOptional(
                        "lines", Converters.list(Converters.TEXT), Arrays.asList("a", "b", null)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute lines[2]: is null, which can't be stored here");
  }

  @Test
  void namesTheWholePathOfADocument() {
    assertThatThrownBy(
            () ->
                new ItemWriter(1)
                    .put("byName", Converters.FREE_MAP, Map.of("k", Map.of("at", 'x'))))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("attribute byName.k.at: ");
  }

  @Test
  void leavesOutEmptyOptionals() {
    Map<String, AttributeValue> item =
        new ItemWriter(4)
            .put("i", OptionalInt.empty())
            .put("l", OptionalLong.empty())
            .put("d", OptionalDouble.empty())
            .putIfPresent("t", Converters.TEXT, Optional.empty())
            .item();

    assertThat(item).isEmpty();
  }

  @Test
  void storesWhatOptionalsHold() {
    Map<String, AttributeValue> item =
        new ItemWriter(4)
            .put("i", OptionalInt.of(0))
            .put("l", OptionalLong.of(Long.MIN_VALUE))
            .put("d", OptionalDouble.of(0.5))
            .putIfPresent("t", Converters.TEXT, Optional.of(""))
            .item();

    assertThat(item)
        .containsEntry("i", AttributeValue.createN("0"))
        .containsEntry("l", AttributeValue.createN("-9223372036854775808"))
        .containsEntry("d", AttributeValue.createN("0.5"))
        .containsEntry("t", AttributeValue.createS(""));
  }

  @Test
  void refusesNullInPlaceOfAnOptional() {
    String message = "attribute a: is required: null can't be stored";

    assertRefused(message, writer -> writer.put("a", (OptionalInt) null));
    assertRefused(message, writer -> writer.put("a", (OptionalLong) null));
    assertRefused(message, writer -> writer.put("a", (OptionalDouble) null));
    assertRefused(message, writer -> writer.putIfPresent("a", Converters.TEXT, null));
    assertRefused(
        "attribute a: NaN is not a number that can be stored",
        writer -> writer.put("a", OptionalDouble.of(Double.NaN)));
  }

  @Test
  void storesTheOtherValueInPlaceOfNull() {
    assertThat(new ItemWriter(1).put("a", Converters.INTEGER, null, 7).item())
        .containsEntry("a", AttributeValue.createN("7"));
    assertThat(new ItemWriter(1).put("a", Converters.INTEGER, 0, 7).item())
        .containsEntry("a", AttributeValue.createN("0"));
  }

  @Test
  void storesTheType() {
    assertThat(new ItemWriter(1).type("actor").item())
        .containsExactly(Map.entry("_type", AttributeValue.createS("actor")));
  }

  @Test
  void addsUnmappedAttributesAsTheyAre() {
    Map<String, AttributeValue> unmapped = new LinkedHashMap<>();
    unmapped.put("z", AttributeValue.createNul(true));
    unmapped.put("a", AttributeValue.createN("1"));
    unmapped.put("_type", AttributeValue.createN("1"));

    Map<String, AttributeValue> item =
        new ItemWriter(1).put("id", 1).unmapped("extra", Set.of("id", "name"), unmapped).item();

    assertThat(item.keySet()).containsExactly("id", "z", "a", "_type");
    assertThat(item).containsAllEntriesOf(unmapped);
  }

  @Test
  void refusesUnmappedAttributesThatTheModelHas() {
    String problem = "is among those of extra, but the model stores that attribute itself";

    assertRefused("attribute name: " + problem, writer -> unmapped(writer, "name"));
  }

  @Test
  void refusesUnmappedAttributesThatCannotBeStored() {
    AttributeValue broken =
        AttributeValue.createL(List.of(AttributeValue.createSs(List.of("\uD83D"))));

    assertRefused(
        "attribute extra: is required: null can't be stored",
        writer -> writer.unmapped("extra", Set.of(), null));
    assertRefused("attribute extra: an attribute needs a name", writer -> unmapped(writer, ""));
    assertRefused("attribute extra: an attribute needs a name", writer -> unmapped(writer, null));
    assertRefused(
        "attribute extra: text with a lone surrogate at index 0 can't be stored as UTF-8",
        writer -> unmapped(writer, "\uDE00"));
    assertRefused(
        "attribute x: is null, which can't be stored here",
        writer -> writer.unmapped("extra", Set.of(), Collections.singletonMap("x", null)));
    assertRefused(
        "attribute x[0]: text with a lone surrogate at index 0 can't be stored as UTF-8",
        writer -> writer.unmapped("extra", Set.of(), Map.of("x", broken)));
  }

  private static void unmapped(ItemWriter writer, String name) {
    AttributeValue value = AttributeValue.createN("1");
    writer.unmapped("extra", Set.of("id", "name"), Collections.singletonMap(name, value));
  }

  private static void assertRefused(String message, Consumer<ItemWriter> call) {
    assertThatThrownBy(() -> call.accept(new ItemWriter(1)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage(message);
  }

  @Test
  void givesAnUnmodifiableItem() {
    Map<String, AttributeValue> item = new ItemWriter(1).put("a", 1).item();

    assertThatThrownBy(item::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
