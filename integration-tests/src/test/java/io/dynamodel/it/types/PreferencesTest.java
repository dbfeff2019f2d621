package io.dynamodel.it.types;

import static io.dynamodel.it.types.PreferencesTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.it.types.Preferences.Part;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class PreferencesTest {
  private static final List<String> OPTIONAL =
      List.of("language", "size", "rate", "mail", "colour", "tags", "numbers", "data");
  private static final Map<String, AttributeValue> STORED =
      Map.of(
          "name", fromS("n"),
          "language", fromS("en"),
          "size", fromN("12"),
          "rate", fromN("3.5"),
          "mail", fromBool(true),
          "colour", fromS("BLUE"),
          "tags", fromL(List.of()),
          "data", fromM(Map.of()),
          "part", fromM(Map.of("text", fromS("x"), "number", fromN("-1"))));

  private final PreferencesTable table;
  private final RawTable raw;

  PreferencesTest(DynamoDbClient client) {
    table = new PreferencesTable(client);
    raw = new RawTable(client, "preferences");
  }

  @BeforeAll
  static void createTable(DynamoDbClient client) {
    new PreferencesTable(client).admin().create();
  }

  @Test
  void whatIsAbsentReadsAsTheDefault() {
    raw.put(Map.of("id", fromS("absent"), "name", fromS("n"), "part", fromM(Map.of())));

    assertThat(table.get("absent")).isEqualTo(Preferences.defaults("absent"));
  }

  @Test
  void aStoredNullReadsAsTheDefault() {
    Map<String, AttributeValue> item = new HashMap<>();
    OPTIONAL.forEach(name -> item.put(name, fromNul(true)));
    item.put("id", fromS("null"));
    item.put("name", fromS("n"));
    item.put("part", fromM(Map.of("text", fromNul(true), "number", fromNul(true))));
    raw.put(item);

    assertThat(table.get("null")).isEqualTo(Preferences.defaults("null"));
  }

  @Test
  void whatIsThereIsRead() {
    Preferences other =
        new Preferences(
            "there",
            "n",
            "",
            0,
            BigDecimal.ZERO,
            false,
            Colour.RED,
            List.of("t"),
            Set.of(1),
            Map.of("k", true),
            new Part("", 0));

    assertThat(table.put(other)).isEqualTo(other).isEqualTo(table.get("there"));
  }

  @Test
  @SuppressWarnings("NullAway") // a null where the record does not say that it takes one
  void nullIsStoredAsTheDefault() {
    Preferences nulls =
        new Preferences(
            "nulls", "n", null, 12, null, true, null, null, null, null, new Part(null, -1));

    assertThat(table.put(nulls)).isEqualTo(Preferences.defaults("nulls"));
    assertThat(raw.attributes("nulls")).isEqualTo(STORED);
  }

  @Test
  void anUpsertThatCreatesStoresTheDefaults() {
    Preferences created =
        table.upsert("upsert").apply(A.name.set("n"), A.part.set(Preferences.PART)).execute();

    assertThat(created).isEqualTo(Preferences.defaults("upsert"));
    assertThat(raw.attributes("upsert")).isEqualTo(STORED);
  }

  @Test
  void anUpsertLeavesWhatItSetsAndWhatIsThere() {
    table.put(Preferences.defaults("there"));
    table.update("there").apply(A.size.set(1), A.language.remove()).execute();

    table
        .upsert("there")
        .apply(A.name.set("m"), A.part.set(Preferences.PART), A.colour.set(Colour.RED))
        .execute();

    assertThat(raw.attributes("there"))
        .containsEntry("size", fromN("1"))
        .containsEntry("language", fromS("en"))
        .containsEntry("colour", fromS("RED"));
  }

  @Test
  void anUpdateStoresNoDefaults() {
    raw.put(Map.of("id", fromS("update"), "name", fromS("n"), "part", fromM(Map.of())));

    table.update("update").apply(A.name.set("m")).execute();

    assertThat(raw.attributes("update")).containsOnlyKeys("name", "part");
  }

  @Test
  void conditionsSpeakOfWhatIsStored() {
    raw.put(Map.of("id", fromS("condition"), "name", fromS("n"), "part", fromM(Map.of())));

    assertThat(table.scan().filter(A.id.eq("condition").and(A.size.eq(12))).count()).isZero();
    assertThat(table.scan().filter(A.id.eq("condition").and(A.size.isEmpty())).count()).isOne();
    assertThat(table.scan().filter(A.id.eq("condition").and(A.size.notExists())).count()).isOne();
  }

  @Test
  void anUpdateCountsFromTheDefaultWithOrElse() {
    raw.put(Map.of("id", fromS("count"), "name", fromS("n"), "part", fromM(Map.of())));

    Preferences counted =
        table.update("count").apply(A.size.set(A.size.orElse(12).plus(1))).execute();

    assertThat(counted.size()).isEqualTo(13);
  }
}
