package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.SpotTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Hostile texts as keys of the table: what one writes, all operations find. */
@WithDynamoDb
class TextKeysTest {
  private final Watch watch;
  private final SpotTable table;

  TextKeysTest(DynamoDbClient direct) {
    watch = new Watch(direct, "spots");
    table = new SpotTable(watch.client());
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new SpotTable(direct).admin().create();
  }

  static Stream<Case<?>> keys() {
    return TextValues.storable()
        .filter(of -> of.type() == TextTypes.TEXT)
        .filter(of -> !of.name().isEmpty() && !of.name().equals("null"));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void allOperationsFindTheItem(Case<String> of) {
    String text = of.value();
    Word word = new Word(text);
    Spot spot = table.insert(Spot.of(text, text));

    assertThat(table.get(text, word)).isEqualTo(spot);
    assertThat(table.refresh(spot)).isEqualTo(spot);
    assertThat(table.getAll(List.of(SpotTable.key(text, word)))).containsExactly(spot);
    assertThat(table.query(text).toList()).containsExactly(spot);
    assertThat(table.query(text).word().eq(word).first()).contains(spot);
    assertThat(table.query(text).word().beginsWith(text).first()).contains(spot);
    assertThat(table.scan().filter(A.text.eq(text).and(A.word.asText().contains(text))).toList())
        .containsExactly(spot);
    assertThat(table.update(text, word).apply(A.count.set(Count.of("1"))).execute())
        .isEqualTo(spot.withNumbers(null, Count.of("1")));
    assertThat(table.delete(text, word)).isPresent();
    assertThat(table.find(text, word)).isEmpty();
  }

  @Test
  void textsThatOnlyLookAlikeAreOtherKeys() {
    List<Spot> spots =
        Stream.of("é", "e\u0301", "É", "a", "a\0", "a ", "A", "\ufeffa")
            .map(text -> table.put(Spot.of(text, text)))
            .toList();

    assertThat(spots).allSatisfy(spot -> assertThat(table.refresh(spot)).isEqualTo(spot));
    assertThat(table.scan().toList()).containsExactlyInAnyOrderElementsOf(spots);
    spots.forEach(table::delete);
  }

  @Test
  void aConverterThatRefusesAKeyIsNamedWithItsAttribute() {
    String refused = "the converter refused: java.lang.IllegalStateException: no word";
    Word word = new Word("throw");

    watch.assertRefused(() -> table.get("a", word), "attribute word: " + refused);
    watch.assertRefused(
        () -> table.put(Spot.of("a", "throw")), "table spots, attribute word: " + refused);
    watch.assertRefused(() -> table.query("a").word().eq(word), "attribute word: " + refused);
  }

  @Test
  void aKeyThatCouldNotBeReadAgainIsNotWritten() {
    watch.assertRefused(
        ItemMappingException.class,
        () -> table.put(Spot.of("a", "read throw")),
        "table spots, key {text=a, word=read throw}, attribute word:"
            + " can't read \"read throw\": no word");
    watch.assertRefused(
        ItemMappingException.class,
        () -> table.put(Spot.of("a", "read null")),
        "table spots, key {text=a, word=read null}, attribute word: can't read \"read null\":"
            + " the converter io.dynamodel.it.hostile.WordConverter gave null");
  }
}
