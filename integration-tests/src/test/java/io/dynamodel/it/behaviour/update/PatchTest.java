package io.dynamodel.it.behaviour.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.fixture.SettableClock;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Crate;
import io.dynamodel.it.behaviour.model.CrateTable;
import io.dynamodel.it.behaviour.model.Deed;
import io.dynamodel.it.behaviour.model.DeedTable;
import io.dynamodel.it.behaviour.model.DeedTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** An update that makes one record of another. */
@WithDynamoDb
class PatchTest {
  private static final Instant START = Instant.parse("2026-05-04T12:00:00Z");

  private final RecordingClient client;
  private final SettableClock clock = new SettableClock(START);
  private final DeedTable deeds;
  private final ArticleTable articles;

  PatchTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    Dynamo dynamo = Dynamo.builder().client(client).clock(clock).build();
    deeds = new DeedTable(dynamo);
    articles = new ArticleTable(dynamo);
  }

  @BeforeEach
  void empty() {
    deeds.admin().createIfAbsent();
    deeds.scan().deleteAll();
    articles.admin().createIfAbsent();
    articles.scan().deleteAll();
    client.clear();
  }

  private Deed put(Deed deed) {
    Deed stored = deeds.put(deed);
    client.clear();
    return stored;
  }

  @Test
  void setsWhatDiffersAndRemovesWhatBecameEmpty() {
    Deed before = put(Deed.of("a", "old").withPrice("3.50").withLabels("x", "y"));
    clock.forward(Duration.ofHours(1));

    Deed after = deeds.patch(before, before.withText("new").withPrice(null).withLabels());

    assertThat(client.requests()).hasSize(1);
    UpdateItemRequest request = client.requests(UpdateItemRequest.class).get(0);
    assertThat(request.updateExpression()).isEqualTo("SET #0 = :0, #1 = :1, #2 = :2 REMOVE #3, #4");
    assertThat(request.expressionAttributeNames())
        .containsEntry("#0", "text")
        .containsEntry("#1", "updated")
        .containsEntry("#2", "v")
        .containsEntry("#3", "labels")
        .containsEntry("#4", "price");
    assertThat(request.conditionExpression()).isEqualTo("attribute_exists(#5) AND #2 = :3");
    assertThat(after.text()).isEqualTo("new");
    assertThat(after.price()).isNull();
    assertThat(after.labels()).isEmpty();
    assertThat(after.version()).isEqualTo(2);
    assertThat(after.updated()).isEqualTo(START.plus(Duration.ofHours(1)));
    assertThat(after.created()).contains(START);
    assertThat(deeds.get("a")).isEqualTo(after);
  }

  @Test
  void nothingIsSentWhereNothingDiffers() {
    Deed before = put(Deed.of("a", "old").withPrice("3.50").withLabels("x", "y"));

    Deed same = before.withPrice("3.500").withLabels("y", "x").withCreated(null);

    assertThat(deeds.patch(before, same)).isSameAs(before);
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void whatOthersChangedInOtherAttributesStays() {
    Article before = articles.put(new Article("a", "old", 1, null));
    articles.update(ArticleTable.key("a")).apply(ArticleTable.A.pageCount.set(9)).execute();

    Article after = articles.patch(before, new Article("a", "new", 1, null));

    assertThat(after).isEqualTo(new Article("a", "new", 9, null));
  }

  @Test
  void whatNoComponentMapsIsPatchedToo() {
    CrateTable crates = new CrateTable(client);
    crates.admin().createIfAbsent();
    Crate before = crates.put(Crate.of(1, "1").with(Map.of("a", text("1"), "b", text("2"))));

    Crate after = crates.patch(before, before.with(Map.of("a", text("9"), "c", text("3"))));

    assertThat(after.rest()).isEqualTo(Map.of("a", text("9"), "c", text("3")));
    assertThat(crates.get("p", 1).rest()).isEqualTo(after.rest());
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> crates.patch(after, after.with(Map.of("weight", text("1")))))
        .withMessageStartingWith(
            "table crates, key {place=p, number=1}, attribute weight: is among");
  }

  private static AttributeValue text(String value) {
    return AttributeValue.createS(value);
  }

  @Test
  void anotherVersionIsAConflict() {
    Deed before = put(Deed.of("a", "old"));
    Deed current = deeds.update("a").apply(A.price.set(5)).execute();

    assertThatExceptionOfType(VersionConflictException.class)
        .isThrownBy(() -> deeds.patch(before, before.withText("new")))
        .satisfies(e -> assertThat(e.current(Deed.class)).contains(current));
    assertThat(deeds.tryPatch(before, before.withText("new")))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class, rejected -> assertThat(rejected.current()).contains(current));
    assertThat(deeds.tryPatch(current, current.withText("new")))
        .isInstanceOf(Outcome.Applied.class);
  }

  @Test
  void anItemThatIsGone() {
    Deed before = put(Deed.of("a", "old"));
    deeds.delete(before);

    assertThatExceptionOfType(ItemNotFoundException.class)
        .isThrownBy(() -> deeds.patch(before, before.withText("new")));
    assertThat(deeds.find("a")).isEmpty();
  }

  @Test
  void recordsOfTwoItemsOrVersionsAreRefused() {
    Deed before = put(Deed.of("a", "old"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> deeds.patch(before, Deed.of("b", "new")))
        .withMessage("table deeds, key {id=a}: the two records of a patch must have the same key");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deeds.patch(before, before.withVersion(7)))
        .withMessageEndingWith("must have the same version");
    assertThatNullPointerException()
        .isThrownBy(() -> deeds.patch(Deed.of(null, "x"), Deed.of(null, "y")))
        .withMessageContaining("has no id yet");
    assertThatNullPointerException()
        .isThrownBy(() -> deeds.patch(null, before))
        .withMessage("before");
    assertThatNullPointerException()
        .isThrownBy(() -> deeds.patch(before, null))
        .withMessage("after");
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void whatCannotBeStoredIsRefused() {
    Deed before = put(Deed.of("a", "old"));

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> deeds.patch(before, before.withText("\uD83D")))
        .withMessageStartingWith("table deeds, key {id=a}, attribute text");
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> deeds.patch(before, before.withText("x".repeat(410_000))))
        .withMessageContaining("DynamoDB stores up to");
    assertThat(client.requests()).isEmpty();
  }
}
