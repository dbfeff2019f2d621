package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ListConverterTest {
  private static final AttributeValue A = AttributeValue.createS("a");
  private static final AttributeValue B = AttributeValue.createS("b");
  private static final AttributeValue NULL = AttributeValue.createNul(true);
  private static final AttributeConverter<List<String>> TEXTS = Converters.list(Converters.TEXT);
  private static final AttributeConverter<List<@Nullable String>> NULLABLE =
      Converters.list(Converters.nullable(Converters.TEXT));

  @Test
  void keepsOrderAndDuplicates() {
    AttributeValue stored = AttributeValue.createL(List.of(B, A, B));

    assertThat(TEXTS.toValue(List.of("b", "a", "b"))).isEqualTo(stored);
    assertThat(TEXTS.fromValue(stored)).containsExactly("b", "a", "b");
  }

  @Test
  void storesAnEmptyListAsAList() {
    AttributeValue stored = TEXTS.toValue(List.of());

    assertThat(stored.type()).isEqualTo(AttributeValue.Type.L);
    assertThat(TEXTS.fromValue(stored)).isEmpty();
  }

  @Test
  void readsAnUnmodifiableList() {
    List<String> read = TEXTS.fromValue(AttributeValue.createL(List.of(A)));

    assertThatThrownBy(() -> read.add("x")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.set(0, "x")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refusesNullWithItsIndex() {
    assertThatThrownBy(() -> TEXTS.toValue(Arrays.asList("a", "b", null)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute [2]: is null, which can't be stored here");
    assertThatThrownBy(() -> TEXTS.fromValue(AttributeValue.createL(List.of(A, NULL))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("attribute [1]: expected text (S), found NULL");
  }

  @Test
  void storesNullWhereElementsAreNullable() {
    AttributeValue stored = AttributeValue.createL(List.of(A, NULL));

    assertThat(NULLABLE.toValue(Arrays.asList("a", null))).isEqualTo(stored);
    assertThat(NULLABLE.fromValue(stored)).containsExactly("a", null);
  }

  @Test
  void storesAnEmptySetInsideAsNull() {
    AttributeConverter<List<Set<String>>> converter =
        Converters.list(Converters.set(Converters.TEXT));
    AttributeValue stored = AttributeValue.createL(List.of(NULL));

    assertThat(converter.toValue(List.of(Set.of()))).isEqualTo(stored);
    assertThat(converter.fromValue(stored)).containsExactly(Set.of());
  }

  @Test
  void namesTheIndicesOfNestedLists() {
    AttributeConverter<List<List<Integer>>> converter =
        Converters.list(Converters.list(Converters.INTEGER));
    AttributeValue half = AttributeValue.createL(List.of(AttributeValue.createN("0.5")));
    AttributeValue empty = AttributeValue.createL(List.of());

    assertThatThrownBy(() -> converter.toValue(List.of(List.of(), Arrays.asList(1, null))))
        .isInstanceOfSatisfying(
            AttributeException.class, e -> assertThat(e.path()).isEqualTo("[1][1]"));
    assertThatThrownBy(() -> converter.fromValue(AttributeValue.createL(List.of(empty, half))))
        .isInstanceOfSatisfying(
            AttributeException.class, e -> assertThat(e.path()).isEqualTo("[1][0]"));
  }

  @Test
  void expectsAList() {
    assertThatThrownBy(() -> TEXTS.fromValue(AttributeValue.createSs(List.of("a"))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected list (L), found text set (SS) of 1");
    assertThatThrownBy(() -> TEXTS.fromValue(NULL))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected list (L), found NULL");
  }
}
