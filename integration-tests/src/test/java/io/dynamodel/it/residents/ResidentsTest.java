package io.dynamodel.it.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.UniqueConstraintException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Unique values of several types in one table, and what else is only theirs. */
@WithDynamoDb
class ResidentsTest {
  private static final Person ANN = person("h1", "ann", "Smith", "1");
  private static final Flat FLAT = new Flat("h1", 7, "Jones", "m7", 0);

  private final RawTable raw;
  private final Dynamo dynamo;
  private final ResidentTable all;
  private final PersonTable persons;
  private final FlatTable flats;

  ResidentsTest(DynamoDbClient client) {
    raw = new RawTable(client, "residents");
    dynamo = Dynamo.of(client);
    all = new ResidentTable(dynamo);
    persons = new PersonTable(dynamo);
    flats = new FlatTable(dynamo);
  }

  @BeforeEach
  void create() {
    all.admin().createIfAbsent();
    raw.items().forEach(item -> raw.delete(Set.of("PK", "SK"), item));
    persons.insert(ANN);
    all.put(FLAT);
  }

  @AfterEach
  void allGuardsAreRight() {
    assertThat(all.admin().verifyUniques()).isEmpty();
  }

  private static Person person(String house, String id, String bell, String phone) {
    return new Person(house, id, bell, phone, Map.of());
  }

  private List<String> guards() {
    return raw.items().stream()
        .map(item -> item.get("PK").s())
        .filter(key -> key.startsWith("#UNIQUE#"))
        .sorted()
        .toList();
  }

  private static void assertTaken(String attribute, Runnable write) {
    assertThatExceptionOfType(UniqueConstraintException.class)
        .isThrownBy(write::run)
        .satisfies(e -> assertThat(e.attribute()).isEqualTo(attribute));
  }

  @Test
  void typesShareAValueOfOneNameWithinItsScope() {
    assertThat(guards())
        .containsExactly(
            "#UNIQUE#bell#h1#Jones",
            "#UNIQUE#bell#h1#Smith",
            "#UNIQUE#flat#meter#m7",
            "#UNIQUE#person#phone#1");

    assertTaken("bell", () -> flats.insert(new Flat("h1", 8, "Smith", "m8", 0)));
    assertTaken("bell", () -> all.put(person("h1", "bob", "Jones", "2")));
    assertTaken("phone", () -> persons.insert(person("h2", "bob", "Smith", "1")));
    all.put(person("h2", "bob", "Smith", "2"));
    persons.insert(person("h2", "cid", "Cid", null));
    persons.insert(person("h2", "dan", "Dan", null));
    assertThat(guards()).contains("#UNIQUE#bell#h2#Smith", "#UNIQUE#person#phone#2");
  }

  @Test
  void allOfThemMoveTogetherOrNotAtAll() {
    assertTaken(
        "bell",
        () ->
            persons
                .update("h1", "ann")
                .apply(PersonTable.A.phone.set("9"), PersonTable.A.bell.set("Jones"))
                .execute());
    assertThat(guards()).contains("#UNIQUE#person#phone#1").hasSize(4);

    Person moved =
        persons
            .update("h1", "ann")
            .apply(PersonTable.A.phone.set("9"), PersonTable.A.bell.set("Ann"))
            .execute();

    assertThat(moved).isEqualTo(person("h1", "ann", "Ann", "9"));
    assertThat(persons.byBell("Ann").toList()).containsExactly(moved);
    assertThat(guards()).contains("#UNIQUE#bell#h1#Ann", "#UNIQUE#person#phone#9").hasSize(4);
    persons.upsert("h1", "ann").apply(PersonTable.A.bell.set("Eve")).execute();
    all.delete(flats.get("h1", 7));
    assertThat(guards()).containsExactly("#UNIQUE#bell#h1#Eve", "#UNIQUE#person#phone#9");
    assertThat(all.query("h1").deleteAll()).isEqualTo(1);
    assertThat(guards()).isEmpty();
  }

  @Test
  void valuesPassFromTypeToTypeInATransaction() {
    Flat flat = flats.get("h1", 7);
    dynamo.transactWrite(tx -> tx.delete(all, flat).insert(all, person("h1", "bob", "Jones", "2")));

    assertThat(guards())
        .containsExactly(
            "#UNIQUE#bell#h1#Jones",
            "#UNIQUE#bell#h1#Smith",
            "#UNIQUE#person#phone#1",
            "#UNIQUE#person#phone#2");
    assertThat(all.query("h1").toList()).containsExactly(ANN, person("h1", "bob", "Jones", "2"));
  }

  @Test
  void theUnmappedIsNoWayToAKey() {
    for (String name : List.of("PK", "SK", "GSI1PK", "GSI1SK", "_type", "house")) {
      Map<String, AttributeValue> rest = Map.of(name, AttributeValue.fromS("x"));
      Person taken = new Person("h1", "bob", "Bob", "2", rest);
      assertThatExceptionOfType(ItemValidationException.class)
          .as(name)
          .isThrownBy(() -> persons.put(taken))
          .withMessageContaining(name);
      assertThatExceptionOfType(ItemValidationException.class)
          .as(name)
          .isThrownBy(() -> persons.patch(ANN, new Person("h1", "ann", "Smith", "1", rest)))
          .withMessageContaining(name);
    }
    Person free =
        persons.patch(
            ANN, new Person("h1", "ann", "Smith", "1", Map.of("x", AttributeValue.fromS("y"))));
    assertThat(persons.get("h1", "ann")).isEqualTo(free);
    assertThat(persons.byBell("Smith").toList()).containsExactly(free);
  }
}
