package io.dynamodel.it.types;

import static io.dynamodel.it.types.AssortedTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.it.types.Assorted.Kind;
import io.dynamodel.it.types.Assorted.Part;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tour.Address;

@WithDynamoDb
class AssortedTest {
  private static final Assorted FULL =
      new Assorted(
          "a",
          Kind.SPECIAL,
          Optional.of(5),
          new Address("Prague", "Celetná"),
          Arrays.asList(null, new Address("Brno", "Česká")),
          Collections.singletonMap("none", null),
          Arrays.asList(1, null),
          Optional.of(Map.of("n", BigDecimal.ONE)),
          Map.of(
              Kind.SPECIAL,
              Arrays.asList(
                  null,
                  new Part(
                      Optional.of(Kind.PLAIN),
                      "any",
                      Map.of("deep", new Part(Optional.empty(), null, Map.of()))))),
          (byte) 1,
          (byte) 2);

  private static final Map<String, AttributeValue> STORED =
      Map.of(
          "the_id", fromS("a"),
          "maybe_kind", fromS("SPECIAL"),
          "maybe_count", fromN("5"),
          "elsewhere", address("Prague", "Celetná"),
          "all_elsewhere", fromL(List.of(fromNul(true), address("Brno", "Česká"))),
          "free_with_nulls", fromM(Map.of("none", fromNul(true))),
          "maybe_gaps", fromL(List.of(fromN("1"), fromNul(true))),
          "maybe_any", fromM(Map.of("n", fromN("1"))),
          "nested", fromM(Map.of("SPECIAL", fromL(List.of(fromNul(true), part())))),
          "rest", fromB(SdkBytes.fromByteArray(new byte[] {1, 2})));

  private final AssortedTable table;
  private final RawTable raw;

  AssortedTest(DynamoDbClient client) {
    table = new AssortedTable(client);
    raw = new RawTable(client, "assorted");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
    table.scan().forEach(table::delete);
  }

  @Test
  void comesBackAsItWas() {
    assertSame(table.put(FULL), FULL);
    assertSame(table.get("a"), FULL);

    assertSame(table.put(Assorted.EMPTY), Assorted.EMPTY);
    assertSame(table.get("a"), Assorted.EMPTY);
  }

  @Test
  void isStoredAsTheDesignSays() {
    table.put(FULL);

    assertThat(stored()).isEqualTo(STORED);
  }

  @Test
  void setStoresWhatPutStores() {
    table.put(Assorted.EMPTY);

    table
        .update("a")
        .apply(
            A.maybeKind.set(Kind.SPECIAL),
            A.maybeCount.set(5),
            A.elsewhere.street.set("Celetná"),
            A.allElsewhere.append(null, new Address("Brno", "Česká")),
            A.freeWithNulls.set(Collections.singletonMap("none", null)),
            A.maybeGaps.setIfAbsent(Arrays.asList(1, null)),
            A.maybeAny.set(Map.of("n", 1)),
            A.nested.key(Kind.SPECIAL).set(FULL.nested().get(Kind.SPECIAL)),
            A.rest.set(new byte[] {1, 2}))
        .execute();

    assertThat(stored()).isEqualTo(STORED);
  }

  @Test
  void partsAreAskedForByPath() {
    table.put(FULL);

    assertThat(
            table
                .query("a")
                .filter(
                    A.allElsewhere
                        .at(1)
                        .city
                        .eq("Brno")
                        .and(A.freeWithNulls.key("none").exists())
                        .and(A.maybeGaps.at(1).isEmpty())
                        .and(A.maybeAny.key("n").eq(1))
                        .and(A.nested.key(Kind.SPECIAL).at(1).kind.eq(Kind.PLAIN))
                        .and(A.nested.key(Kind.SPECIAL).at(1).more.key("deep").any.isEmpty()))
                .count())
        .isEqualTo(1);
  }

  @Test
  void onlyItemsWithBothKeysAreInAnIndex() {
    table.put(Assorted.of("both", Kind.SPECIAL, Optional.of(1)));
    table.put(Assorted.of("partition", Kind.SPECIAL, Optional.empty()));
    table.put(Assorted.of("sort", null, Optional.of(1)));

    assertThat(table.bySparse(Kind.SPECIAL).stream().map(Assorted::theID)).containsExactly("both");
    assertThat(table.bySparse(Kind.SPECIAL).maybeCount().gt(1).count()).isZero();
    assertThat(table.scan().count()).isEqualTo(3);
  }

  private Map<String, AttributeValue> stored() {
    return raw.get(Map.of("the_id", fromS("a")));
  }

  private static AttributeValue address(String city, String street) {
    return fromM(Map.of("city", fromS(city), "street", fromS(street)));
  }

  private static AttributeValue part() {
    return fromM(
        Map.of(
            "kind", fromS("PLAIN"),
            "any", fromS("any"),
            "more", fromM(Map.of("deep", fromM(Map.of("more", fromM(Map.of())))))));
  }

  /** But for the identity of the array. */
  private static void assertSame(Assorted actual, Assorted expected) {
    assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
  }
}
