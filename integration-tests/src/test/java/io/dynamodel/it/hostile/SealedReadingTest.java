package io.dynamodel.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stored documents of a sealed interface that are of none of its types. */
@WithDynamoDb
class SealedReadingTest {
  private static final String ITEM = "table loose, key {id=k}, attribute ";

  private final LooseTable table;
  private final RawTable raw;

  SealedReadingTest(DynamoDbClient direct) {
    table = new LooseTable(direct);
    raw = new RawTable(direct, "loose");
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new LooseTable(direct).admin().create();
  }

  /** What is stored, and what is wrong with it. */
  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments(fromM(Map.of()), "._type: is required, but absent"),
        arguments(typed(fromNul(true)), "._type: is required, but NULL"),
        arguments(typed(fromN("1")), "._type: expected text (S), found number (N) 1"),
        arguments(typed(fromM(Map.of())), "._type: expected text (S), found map (M) of 0"),
        arguments(typed(fromS("")), "._type: found the type \"\", expected \"bag\""),
        arguments(typed(fromS("Bag")), "._type: found the type \"Bag\", expected \"bag\""),
        arguments(typed(fromS("bag ")), "._type: found the type \"bag \", expected \"bag\""),
        arguments(fromS("bag"), ": expected map (M), found text (S) \"bag\""),
        arguments(fromL(List.of()), ": expected map (M), found list (L) of 0"));
  }

  private static AttributeValue typed(AttributeValue type) {
    return fromM(Map.of("_type", type));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("unreadable")
  void areNamedWithTheirPath(AttributeValue stored, String problem) {
    raw.put(Map.of("id", fromS("k"), "container", stored));

    assertThat(unreadable("k")).hasMessage(ITEM + "container" + problem);
    assertThat(catchThrowableOfType(ItemMappingException.class, () -> table.query("k").first()))
        .hasMessage(ITEM + "container" + problem);
  }

  @Test
  void aDocumentOfOneTypeIsOfNoOther() {
    AttributeValue bag = typed(fromS("bag"));
    raw.put(Map.of("id", fromS("k"), "bags", fromL(List.of(bag, typed(fromS("box"))))));

    assertThat(unreadable("k"))
        .hasMessage(ITEM + "bags[1]._type: found the type \"box\", expected \"bag\"");
  }

  @Test
  void aDocumentOfOneTypeNeedsNoTypeName() {
    raw.put(Map.of("id", fromS("k"), "bags", fromL(List.of(fromM(Map.of("x", fromS("y")))))));

    assertThat(table.get("k").bags()).containsExactly(new Bag(Map.of("x", fromS("y"))));
  }

  @Test
  void anUnmappedAttributeCanHaveAnyNameOfAType() {
    Loose loose = Loose.empty().withContainer(new Bag(Map.of("bag", fromS("_type"))));

    assertThat(table.put(loose)).isEqualTo(loose).isEqualTo(table.get("k"));
  }

  private ItemMappingException unreadable(String id) {
    return catchThrowableOfType(ItemMappingException.class, () -> table.get(id));
  }
}
