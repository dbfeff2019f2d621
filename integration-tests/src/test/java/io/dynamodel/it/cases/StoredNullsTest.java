package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.cases.StoredNullsTest_SettingsTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as the AWS enhanced client stores them: a NULL for each empty member of a document. */
@WithDynamoDb
class StoredNullsTest {
  private static final AttributeValue NULL = AttributeValue.createNul(true);

  private final RecordingClient client;
  private final RawTable raw;
  private final Dynamo dynamo;
  private final StoredNullsTest_SettingsTable settings;
  private final StoredNullsTest_FileTable files;

  StoredNullsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    raw = new RawTable(direct, "null_settings");
    dynamo = Dynamo.of(client);
    settings = new StoredNullsTest_SettingsTable(dynamo);
    files = new StoredNullsTest_FileTable(dynamo);
  }

  @BeforeEach
  void empty() {
    settings.admin().createIfAbsent();
    files.admin().createIfAbsent();
    client.clear();
  }

  @DynamoDocument
  record Inner(
      @Nullable String theme, List<String> devices, Set<String> flags, @Nullable Integer n) {}

  @DynamoModel(table = "null_settings")
  @GlobalIndex(name = "mail-index", partition = "mail", method = "byMail")
  record Settings(
      @PartitionKey String id,
      @Nullable String mail,
      Set<String> roles,
      List<String> tags,
      @Nullable Integer score,
      @Nullable Inner inner,
      Map<String, Integer> perDay,
      Map<String, Object> extra) {}

  @DynamoModel(table = "null_files")
  record File(
      @PartitionKey String id,
      @Version long version,
      @CreatedAt @Nullable Instant created,
      @UpdatedAt @Nullable Instant updated) {}

  @DynamoModel(table = "null_visits")
  record Visit(@PartitionKey String id, @UpdatedAt @Nullable Instant updated) {}

  private static Map<String, AttributeValue> nulls() {
    Map<String, AttributeValue> inner =
        Map.of("theme", NULL, "devices", NULL, "flags", NULL, "n", NULL);
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", AttributeValue.createS("a"));
    List.of("mail", "roles", "tags", "score", "perDay", "extra")
        .forEach(name -> item.put(name, NULL));
    item.remove("mail"); // the key of an index
    item.remove("perDay");
    item.remove("extra");
    item.put("inner", AttributeValue.createM(inner));
    return item;
  }

  static List<Arguments> actions() {
    return List.of(
        arguments(A.roles.add("x"), Settings::roles, Set.of("x"), "roles"),
        arguments(A.roles.delete("x"), Settings::roles, Set.of(), "roles"),
        arguments(A.tags.append("x"), Settings::tags, List.of("x"), "tags"),
        arguments(A.tags.prepend("x", "y"), Settings::tags, List.of("x", "y"), "tags"),
        arguments(A.score.add(3), Settings::score, 3, "score"),
        arguments(A.score.set(A.score.orElse(1).plus(2)), Settings::score, 3, "score"),
        arguments(A.score.set(A.score.orElse(1).minus(2)), Settings::score, -1, "score"),
        arguments(A.inner.flags.add("x"), s -> s.inner().flags(), Set.of("x"), "inner.flags"),
        arguments(A.inner.flags.delete("x"), s -> s.inner().flags(), Set.of(), "inner.flags"),
        arguments(
            A.inner.devices.append("x"), s -> s.inner().devices(), List.of("x"), "inner.devices"),
        arguments(A.inner.n.add(2), s -> s.inner().n(), 2, "inner.n"),
        arguments(A.score.set(A.inner.n.orElse(4).plus(1)), Settings::score, 5, "score"));
  }

  private static Arguments arguments(
      UpdateAction<Settings> action, Function<Settings, Object> part, Object after, String path) {
    return Arguments.of(action, part, after, path);
  }

  @ParameterizedTest
  @MethodSource("actions")
  void whatReadsAsEmptyCanBeAddedTo(
      UpdateAction<Settings> action, Function<Settings, Object> part, Object after, String path) {
    raw.put(nulls());

    Settings updated =
        settings
            .update("a")
            .apply(action)
            .when(A.score.hasType(io.dynamodel.expression.AttributeType.NULL))
            .execute();

    assertThat(part.apply(updated)).isEqualTo(after);
    assertThat(settings.get("a")).isEqualTo(updated);
    assertThat(client.requests()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("actions")
  void theConditionIsPartOfEachRequest(
      UpdateAction<Settings> action, Function<Settings, Object> part, Object after, String path) {
    raw.put(nulls());

    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> settings.update("a").apply(action).when(A.mail.exists()).execute());
    assertThat(raw.items()).contains(nulls());
  }

  @ParameterizedTest
  @MethodSource("actions")
  void aTransactionSaysWhatItCantAddTo(
      UpdateAction<Settings> action, Function<Settings, Object> part, Object after, String path) {
    raw.put(nulls());

    TransactionFailedException failure =
        catchThrowableOfType(
            TransactionFailedException.class,
            () ->
                dynamo.transactWrite(
                    tx ->
                        tx.update(
                            settings,
                            StoredNullsTest_SettingsTable.key("a"),
                            u -> u.apply(action))));

    assertThat(failure.failed().get(0).failure().orElseThrow())
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith(
            "table null_settings, key {id=a}, attribute "
                + path
                + ": one of the actions ["
                + action)
        .hasMessageContaining("or a NULL, which no transaction can add to");
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> settings.update("a").apply(action).once().execute());
  }

  @ParameterizedTest
  @MethodSource("actions")
  void whatIsOfAnotherTypeIsNamed(
      UpdateAction<Settings> action, Function<Settings, Object> part, Object after, String path) {
    Map<String, AttributeValue> item = nulls();
    AttributeValue wrong = AttributeValue.createBool(true);
    item.replaceAll((name, value) -> value.equals(NULL) ? wrong : value);
    Map<String, AttributeValue> inner = new HashMap<>(item.get("inner").m());
    inner.replaceAll((name, value) -> wrong);
    item.put("inner", AttributeValue.createM(inner));
    raw.put(item);

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> settings.update("a").apply(action).execute())
        .withMessageStartingWith(
            "table null_settings, key {id=a}, attribute "
                + path
                + ": one of the actions ["
                + action)
        .withMessageContaining("finds a value of another type in the item");
  }

  @Test
  void severalAtOnceOfWhichSomeAreThere() {
    Map<String, AttributeValue> item = nulls();
    item.put("tags", AttributeValue.createL(List.of(AttributeValue.createS("old"))));
    raw.put(item);

    Settings updated =
        settings
            .update("a")
            .apply(A.roles.add("x"), A.tags.append("new"), A.score.add(1))
            .execute();

    assertThat(updated.roles()).containsExactly("x");
    assertThat(updated.tags()).containsExactly("old", "new");
    assertThat(updated.score()).isEqualTo(1);
  }

  @Test
  void aNullStaysWhereItIsSetIfAbsent() {
    raw.put(nulls());

    assertThat(settings.update("a").apply(A.score.setIfAbsent(5)).execute().score()).isNull();
  }

  @Test
  void aPartOfWhatIsNoDocumentIsNotSaidToBeLacking() {
    Map<String, AttributeValue> item = nulls();
    item.put("inner", AttributeValue.createS("text"));
    raw.put(item);

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> settings.update("a").apply(A.inner.theme.set("y")).execute())
        .withMessageContaining(
            "attribute inner.theme: one of the actions [SET inner.theme = \"y\"]")
        .withMessageContaining("absent, NULL or of another type")
        .withMessageContaining("upsert")
        .withMessageContaining("@Default(\"{}\")");
  }

  @Test
  void aNullForTheKeyOfAnIndexIsNamed() {
    raw.put(nulls());

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(
            () -> settings.update("a").apply(A.mail.set(A.inner.theme.orElse("none"))).execute())
        .withMessageStartingWith("table null_settings, key {id=a}, attribute mail: one of the")
        .withMessageContaining("gives a key of an index");
  }

  static List<Map<String, AttributeValue>> parents() {
    Map<String, AttributeValue> absent = nulls();
    absent.remove("inner");
    return List.of(absent, RawTable.with(absent, "inner", NULL), nulls());
  }

  @ParameterizedTest
  @MethodSource("parents")
  void upsertTakesWhatComesToSomethingWhereNothingIs(Map<String, AttributeValue> item) {
    raw.put(item);

    Settings updated =
        settings
            .update("a")
            .apply(
                A.inner.upsert(
                    A.inner.devices.append("d"),
                    A.inner.flags.add("f"),
                    A.inner.n.set(A.inner.n.orElse(1).plus(1))),
                A.perDay.upsert(A.perDay.key("d").add(1)))
            .execute();

    assertThat(updated.inner()).isEqualTo(new Inner(null, List.of("d"), Set.of("f"), 2));
    assertThat(updated.perDay()).isEqualTo(Map.of("d", 1));
    assertThat(
            settings
                .update("a")
                .apply(A.perDay.upsert(A.perDay.key("d").add(1)))
                .execute()
                .perDay())
        .isEqualTo(Map.of("d", 2));
  }

  @Test
  void removeNeedsNoUpsert() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> A.inner.upsert(A.inner.theme.remove()))
        .withMessageContaining("needs no upsert");
  }

  @Test
  void whatPutStoresInAFreeFormMapSetStores() {
    Settings put =
        settings.put(
            new Settings(
                "f", null, Set.of(), List.of(), null, null, Map.of(), Map.of("t", Set.of())));
    Map<String, AttributeValue> key = Map.of("id", AttributeValue.createS("f"));
    AttributeValue stored = raw.item(key).get("extra");

    settings.update("f").apply(A.extra.set(Map.of("t", Set.of()))).execute();
    assertThat(raw.item(key).get("extra")).isEqualTo(stored);
    Settings set = settings.update("f").apply(A.extra.key("t").set(Set.of())).execute();

    assertThat(raw.item(key).get("extra")).isEqualTo(stored);
    assertThat(set.extra()).isEqualTo(put.extra()).containsKey("t");
  }

  @Test
  void overlapsNameTheTable() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> settings.update("a").apply(A.tags.append("x"), A.tags.at(0).set("y")).execute())
        .withMessage(
            "table null_settings, key {id=a}: update: one action changes tags, another one tags[0]:"
                + " DynamoDB takes only one of them");
  }

  static Stream<Map<String, AttributeValue>> withoutTime() {
    Map<String, AttributeValue> item =
        Map.of("id", AttributeValue.createS("e"), "version", AttributeValue.createN("3"));
    return Stream.of(item, RawTable.with(item, "created", NULL));
  }

  @ParameterizedTest
  @MethodSource("withoutTime")
  void anItemFromBeforeCreatedAtSaysWhatToDo(Map<String, AttributeValue> item) {
    new RawTable(client, "null_files").put(item);
    File read = files.upsert("e").execute();
    File lost = new File("e", read.version(), null, null);

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> files.put(lost))
        .withMessageContaining("table null_files, key {id=e}, attribute created: ")
        .withMessageContaining("give the record a time, or write it with update or patch");
    File updated = files.update(lost).execute();
    assertThat(files.put(new File("e", updated.version(), Instant.EPOCH, null)).created())
        .isEqualTo(Instant.EPOCH);
  }

  @Test
  void aTouchNeedsNoVersionWhereATimeIsKept() {
    StoredNullsTest_VisitTable visits = new StoredNullsTest_VisitTable(dynamo);
    visits.admin().createIfAbsent();
    Visit first = visits.put(new Visit("v", null));

    Visit touched = visits.update("v").execute();

    assertThat(touched.updated()).isAfterOrEqualTo(first.updated());
    dynamo.transactWrite(tx -> tx.update(visits, StoredNullsTest_VisitTable.key("v"), u -> u));
    assertThat(visits.get("v").updated()).isAfterOrEqualTo(touched.updated());
  }
}
