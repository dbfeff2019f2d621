package io.dynamodel.it.hostile;

import static io.dynamodel.it.hostile.LooseTable.A;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.testing.WithDynamoDb;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** All 573 reserved words of DynamoDB, in both cases, as names of attributes and keys of maps. */
@WithDynamoDb
class ReservedWordsTest {
  private static final List<String> RESERVED = reserved();
  private static final List<String> NAMES =
      RESERVED.stream().flatMap(w -> Stream.of(w, w.toLowerCase(Locale.ROOT))).toList();
  private static final int SOME = 50;

  private final LooseTable table;
  private final DynamoDbClient client;

  ReservedWordsTest(DynamoDbClient direct) {
    client = direct;
    table = new LooseTable(direct);
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new LooseTable(direct).admin().create();
  }

  private static List<String> reserved() {
    try (InputStream words = ReservedWordsTest.class.getResourceAsStream("reserved-words.txt")) {
      return new String(words.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list is one of reserved words: in an expression they are refused. */
  @Test
  void areReserved() {
    assertThat(RESERVED).hasSize(573).doesNotHaveDuplicates();
    assertThat(RESERVED).allMatch(this::isRefused);
  }

  private boolean isRefused(String word) {
    String filter = "attribute_exists(" + word + ")";
    try {
      client.scan(scan -> scan.tableName("loose").filterExpression(filter));
      return false;
    } catch (DynamoDbException e) { // words such as AND or SIZE are another mistake to the parser
      return true;
    }
  }

  @Test
  void areNamesOfUnmappedAttributes() {
    Map<String, AttributeValue> rest =
        NAMES.stream()
            .filter(name -> !List.of("any", "list", "map", "raw").contains(name)) // the model's own
            .collect(toMap(name -> name, AttributeValue::fromS));
    Loose loose = Loose.empty().withRest(rest);

    assertThat(rest).hasSizeGreaterThan(1100);
    assertThat(table.put(loose)).isEqualTo(loose);
    assertThat(table.get("k")).isEqualTo(loose);
  }

  @Test
  void areKeysOfMapsInUpdatesAndConditions() {
    table.put(Loose.empty());
    for (List<String> some : parts(NAMES)) {
      table.update("k").apply(actions(some)).when(absent(some)).execute();
    }
    Map<String, AttributeValue> all = NAMES.stream().collect(toMap(n -> n, AttributeValue::fromS));

    assertThat(table.get("k").rawMap()).isEqualTo(all);
    for (List<String> some : parts(NAMES)) {
      assertThat(table.query("k").filter(equal(some)).count()).isEqualTo(1);
    }
  }

  @Test
  void areKeysOfFreeFormMapsInUpdatesAndConditions() {
    table.put(Loose.empty());
    for (List<String> some : parts(NAMES)) {
      List<UpdateAction<Loose>> actions = new ArrayList<>();
      some.forEach(name -> actions.add(A.map.key(name).set(name)));
      table.update("k").apply(array(actions)).execute();
    }

    assertThat(table.get("k").map()).isEqualTo(NAMES.stream().collect(toMap(n -> n, n -> n)));
    for (List<String> some : parts(NAMES)) {
      List<Condition<Loose>> conditions = new ArrayList<>();
      some.forEach(name -> conditions.add(A.map.key(name).beginsWith(name)));
      assertThat(table.query("k").filter(Condition.allOf(conditions)).count()).isEqualTo(1);
    }
  }

  private static List<List<String>> parts(List<String> names) {
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < names.size(); from += SOME) {
      parts.add(names.subList(from, Math.min(names.size(), from + SOME)));
    }
    return parts;
  }

  private static UpdateAction<Loose>[] actions(List<String> names) {
    return array(names.stream().map(n -> A.rawMap.key(n).set(AttributeValue.fromS(n))).toList());
  }

  @SuppressWarnings("unchecked")
  private static UpdateAction<Loose>[] array(List<UpdateAction<Loose>> actions) {
    return actions.toArray(new UpdateAction[0]);
  }

  private static Condition<Loose> absent(List<String> names) {
    return Condition.allOf(names.stream().map(n -> A.rawMap.key(n).notExists()).toList());
  }

  private static Condition<Loose> equal(List<String> names) {
    return Condition.allOf(
        names.stream().map(n -> A.rawMap.key(n).eq(AttributeValue.fromS(n))).toList());
  }
}
