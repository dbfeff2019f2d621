package io.dynamodel.it.behaviour.write;

import static io.dynamodel.it.behaviour.write.Deeds.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Deed;
import io.dynamodel.it.behaviour.model.DeedTable;
import io.dynamodel.it.behaviour.model.DeedTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The times of creation and of the last write, and the time to live that stands in the way. */
@WithDynamoDb
class WriteTimesTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final DynamoDbClient direct;
  private Deeds fixture;
  private DeedTable deeds;

  WriteTimesTest(DynamoDbClient direct) {
    this.direct = direct;
  }

  @BeforeEach
  void empty() {
    fixture = new Deeds(direct);
    deeds = fixture.table;
  }

  @Test
  void putSetsBoth() {
    Deed stored = deeds.put(Deed.of("a", "1"));

    assertThat(stored.created()).contains(START);
    assertThat(stored.updated()).isEqualTo(START);
    assertThat(deeds.get("a")).isEqualTo(stored);
    assertThat(fixture.stored("a"))
        .containsEntry("created", AttributeValue.createS("2026-05-04T12:00:00.000000000Z"))
        .containsEntry("updated", AttributeValue.createN(Long.toString(START.toEpochMilli())));
  }

  @Test
  void aLaterPutKeepsTheTimeOfCreation() {
    Deed first = deeds.put(Deed.of("a", "1"));
    fixture.clock.forward(HOUR);

    Deed second = deeds.put(first.withText("2"));

    assertThat(second.created()).contains(START);
    assertThat(second.updated()).isEqualTo(START.plus(HOUR));
  }

  @Test
  void aTimeOfCreationThatTheRecordHasIsStored() {
    Instant before = START.minus(HOUR);

    assertThat(deeds.insert(Deed.of("a", "1").withCreated(before)).created()).contains(before);
    assertThat(deeds.get("a").created()).contains(before);
  }

  @Test
  void aRecordThatHasLostItsTimeOfCreationIsRefused() {
    Deed first = deeds.put(Deed.of("a", "1"));
    fixture.client.clear();

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> deeds.put(first.withCreated(null)))
        .withMessageStartingWith("table deeds, key {id=a}, attribute created: is null in a record")
        .withMessageContaining("version 1");
    assertThat(fixture.client.requests()).isEmpty();
  }

  @Test
  void timesAreAsTheirConvertersStoreThem() {
    fixture.clock.forward(Duration.ofNanos(1_234_567));

    Deed stored = deeds.put(Deed.of("a", "1"));

    assertThat(stored.created()).contains(START.plusNanos(1_234_567));
    assertThat(stored.updated()).isEqualTo(START.plusMillis(1));
  }

  @Test
  void updatesSetTheTimeOfTheLastWriteAlone() {
    Deed first = deeds.put(Deed.of("a", "1"));
    fixture.clock.forward(HOUR);

    Deed updated = deeds.update("a").apply(A.text.set("2")).execute();

    assertThat(updated.created()).isEqualTo(first.created());
    assertThat(updated.updated()).isEqualTo(START.plus(HOUR));
    fixture.clock.forward(HOUR);
    assertThat(deeds.update("a").execute().updated()).isEqualTo(START.plus(HOUR).plus(HOUR));
  }

  @Test
  void anUpsertSetsTheTimeOfCreationWhereItCreates() {
    Deed created = deeds.upsert("a").apply(A.text.set("1")).execute();
    fixture.clock.forward(HOUR);
    Deed changed = deeds.upsert("a").apply(A.text.set("2")).execute();

    assertThat(created.created()).contains(START);
    assertThat(created.updated()).isEqualTo(START);
    assertThat(changed.created()).contains(START);
    assertThat(changed.updated()).isEqualTo(START.plus(HOUR));
  }

  @Test
  void anExpiredItemIsReplaced() {
    deeds.put(Deed.of("a", "old").expiring(START.minusSeconds(1)));

    assertThatExceptionOfType(ItemAlreadyExistsException.class)
        .isThrownBy(() -> deeds.insert(Deed.of("a", "new")));
    Deed stored = deeds.insertOrReplaceExpired(Deed.of("a", "new"));

    assertThat(stored.version()).as("goes on from the expired one").isEqualTo(2);
    assertThat(deeds.get("a")).isEqualTo(stored);
  }

  @Test
  void whatHasNotExpiredIsNotReplaced() {
    Deed alive = deeds.put(Deed.of("a", "old").expiring(START.plusSeconds(1)));
    Deed forever = deeds.put(Deed.of("b", "old"));

    assertThatExceptionOfType(ItemAlreadyExistsException.class)
        .isThrownBy(() -> deeds.insertOrReplaceExpired(Deed.of("a", "new")))
        .satisfies(e -> assertThat(e.current(Deed.class)).contains(alive));
    assertThatExceptionOfType(ItemAlreadyExistsException.class)
        .isThrownBy(() -> deeds.insertOrReplaceExpired(Deed.of("b", "new")))
        .satisfies(e -> assertThat(e.current(Deed.class)).contains(forever));
    assertThat(deeds.insertOrReplaceExpired(Deed.of("c", "new")).text()).isEqualTo("new");
  }

  @Test
  void nothingExpiresWithoutATimeToLive() {
    ArticleTable articles = new ArticleTable(fixture.client);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> articles.insertOrReplaceExpired(new Article("a", "t", 1, null)))
        .withMessage("table articles: its model has no @TimeToLive");
    assertThat(fixture.client.requests()).isEmpty();
  }

  @Test
  void aTimeToLiveComesBackInWholeSeconds() {
    Deed stored = deeds.put(Deed.of("a", "1").expiring(START.plusMillis(1)));

    assertThat(stored.expires()).isEqualTo(START.plusSeconds(1));
  }
}
