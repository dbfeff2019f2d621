package io.dynamodel.it.docs;

import static io.dynamodel.it.docs.SettingsTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** docs/modelling.md: defaults, and attributes that the model does not have. */
@WithDynamoDb
class DefaultsTest {
  private final DynamoDbClient client;
  private final SettingsTable settings;

  DefaultsTest(DynamoDbClient client) {
    this.client = client;
    settings = new SettingsTable(client);
  }

  @BeforeEach
  void create() {
    settings.admin().createIfAbsent();
    settings.scan().forEach(settings::delete);
  }

  @Test
  void readWhereAbsentOrNull() {
    put(Map.of("user", fromS("ann"), "language", fromS("en"), "theme", fromNul(true)));

    assertThat(settings.get("ann"))
        .isEqualTo(new Settings("ann", "en", 20, Settings.Theme.LIGHT, List.of(), Map.of()));
  }

  @Test
  void writtenWhereNull() {
    settings.put(new Settings("ann", "en", 50, null, null, Map.of()));

    assertThat(stored())
        .isEqualTo(
            Map.of(
                "user", fromS("ann"),
                "language", fromS("en"),
                "pageSize", fromN("50"),
                "theme", fromS("LIGHT"),
                "pinned", fromL(List.of())));
  }

  @Test
  void conditionsSpeakOfWhatIsStored() {
    put(Map.of("user", fromS("ann"), "language", fromS("en")));

    long equal = settings.scan().filter(A.pageSize.eq(20)).count();
    long both = settings.scan().filter(A.pageSize.eq(20).or(A.pageSize.isEmpty())).count();

    assertThat(equal).isZero();
    assertThat(both).isEqualTo(1);
  }

  @Test
  void upsertWritesDefaults() {
    Settings created = settings.upsert("ann").apply(A.language.set("en")).execute();

    assertThat(stored()).containsEntry("pageSize", fromN("20"));
    assertThat(stored()).containsEntry("theme", fromS("LIGHT"));
    assertThat(created.pageSize()).isEqualTo(20);

    settings.update("ann").apply(A.pageSize.set(50), A.theme.remove()).execute();
    Settings changed = settings.upsert("ann").apply(A.language.set("de")).execute();

    assertThat(changed.pageSize()).isEqualTo(50);
    assertThat(stored()).containsEntry("theme", fromS("LIGHT"));
  }

  @Test
  void addCountsFromZero() {
    Settings added =
        settings.upsert("ann").apply(A.language.set("en"), A.pageSize.add(5)).execute();
    Settings fromDefault =
        settings
            .upsert("bob")
            .apply(A.language.set("en"), A.pageSize.set(A.pageSize.orElse(20).plus(5)))
            .execute();

    assertThat(added.pageSize()).isEqualTo(5);
    assertThat(fromDefault.pageSize()).isEqualTo(25);
  }

  @Test
  void updateWritesNoDefaults() {
    put(Map.of("user", fromS("ann"), "language", fromS("en")));

    Settings updated = settings.update("ann").apply(A.language.set("de")).execute();

    assertThat(updated.pageSize()).isEqualTo(20);
    assertThat(stored()).doesNotContainKey("pageSize");
  }

  @Test
  void unmappedAttributesAreKept() {
    put(Map.of("user", fromS("ann"), "language", fromS("en"), "beta", fromS("on")));

    Settings read = settings.get("ann");
    settings.put(read);
    settings.update("ann").apply(A.pageSize.set(30)).execute();

    assertThat(read.rest()).isEqualTo(Map.of("beta", fromS("on")));
    assertThat(stored()).containsEntry("beta", fromS("on"));
  }

  @Test
  void unmappedAttributesAreNotThoseOfTheModel() {
    Settings wrong = new Settings("ann", "en", 20, null, null, Map.of("language", fromS("de")));

    assertThatThrownBy(() -> settings.put(wrong))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("attribute language");
  }

  private void put(Map<String, AttributeValue> item) {
    client.putItem(request -> request.tableName("settings").item(item));
  }

  private Map<String, AttributeValue> stored() {
    return client
        .getItem(request -> request.tableName("settings").key(Map.of("user", fromS("ann"))))
        .item();
  }
}
