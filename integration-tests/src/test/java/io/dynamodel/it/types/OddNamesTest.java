package io.dynamodel.it.types;

import static io.dynamodel.it.types.OddNamesTable.A;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.it.types.OddNames.Part;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDb
class OddNamesTest {
  private static final OddNames ONE = OddNames.of("i", "1");
  private static final OddNames TWO = OddNames.of("i", "2");

  private final OddNamesTable table;
  private final RawTable raw;

  OddNamesTest(DynamoDbClient client) {
    table = new OddNamesTable(client);
    raw = new RawTable(client, "odd.names-1_x");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
    table.put(ONE);
    table.put(TWO);
  }

  @Test
  void isStoredUnderTheNamesGiven() {
    assertThat(raw.get(Map.of("#id", fromS("i"), "sort:key", fromS("1"))))
        .isEqualTo(
            Map.ofEntries(
                entry("#id", fromS("i")),
                entry("sort:key", fromS("1")),
                entry("a.b", fromS("dotted")),
                entry("with-dash", fromN("1")),
                entry("with space", fromS("spaced")),
                entry("list[0]", fromL(List.of(fromS("b")))),
                entry("größe 📏", fromN("2")),
                entry("\"quoted\\\" */ $L {@code x}", fromS("quoted")),
                entry("42", fromS("digits")),
                entry(":0", fromS("colon")),
                entry("part.of", fromM(Map.of("x.y", fromS("xy"), "#1", fromN("3")))),
                entry(
                    "map of",
                    fromM(Map.of("k.l", fromM(Map.of("x.y", fromS("z"), "#1", fromN("4"))))))));
  }

  @Test
  void isReadByKeyQueryAndIndex() {
    assertThat(table.get("i", "1")).isEqualTo(ONE);
    assertThat(table.query("i").sort().ge("2").toList()).containsExactly(TWO);
    assertThat(table.oddly("dotted").dashed().eq(1).toList()).containsExactlyInAnyOrder(ONE, TWO);
  }

  @Test
  void conditionsAndUpdatesNameThem() {
    OddNames updated =
        table
            .update("i", "1")
            .apply(
                A.dotted.set("."),
                A.dashed.add(1),
                A.spaced.remove(),
                A.brackets.append("c"),
                A.unicode.set(A.unicode.plus(1)),
                A.quoted.set(A.digits),
                A.colon.set(":"),
                A.part.dotted.set("y.x"),
                A.map.key("k.l").hash.set(5),
                A.map.key("m-n").set(new Part("new", 6)))
            .when(
                A.dotted
                    .eq("dotted")
                    .and(A.spaced.exists())
                    .and(A.brackets.at(0).eq("b"))
                    .and(A.part.hash.eq(3))
                    .and(A.map.key("k.l").dotted.beginsWith("z")))
            .execute();

    assertThat(updated)
        .isEqualTo(
            new OddNames(
                "i",
                "1",
                ".",
                2,
                null,
                List.of("b", "c"),
                3L,
                "digits",
                "digits",
                ":",
                new Part("y.x", 3),
                Map.of("k.l", new Part("z", 5), "m-n", new Part("new", 6))));
  }
}
