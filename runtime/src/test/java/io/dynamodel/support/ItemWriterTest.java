package io.dynamodel.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemValidationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    assertThat(new ItemWriter(1).putOptional("name", Converters.TEXT, (String) null).item())
        .isEmpty();
  }

  @Test
  void leavesOutWhatIsStoredAsNull() {
    Map<String, AttributeValue> item =
        new ItemWriter(2)
            .put("labels", Converters.set(Converters.TEXT), Set.of())
            .putOptional("data", Converters.FREE_FORM, AttributeValue.createNul(true))
            .item();

    assertThat(item).isEmpty();
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
  void givesAnUnmodifiableItem() {
    Map<String, AttributeValue> item = new ItemWriter(1).put("a", 1).item();

    assertThatThrownBy(item::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
