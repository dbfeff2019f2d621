package io.dynamodel.it.behaviour.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.TransactWrite;
import io.dynamodel.WriteResults;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.behaviour.fixture.SettableClock;
import io.dynamodel.it.behaviour.model.Deed;
import io.dynamodel.it.behaviour.model.DeedTable;
import io.dynamodel.it.behaviour.model.DeedTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Ids, versions and times are in transactions what they are in single writes. */
@WithDynamoDb
class KeptInTransactionsTest {
  private static final Instant START = Instant.parse("2026-05-04T12:00:00Z");
  private static final Instant LATER = START.plus(Duration.ofHours(1));

  private final SettableClock clock = new SettableClock(START);
  private final Dynamo dynamo;
  private final DeedTable deeds;

  KeptInTransactionsTest(DynamoDbClient direct) {
    dynamo = Dynamo.builder().client(direct).clock(clock).build();
    deeds = new DeedTable(dynamo);
  }

  @BeforeEach
  void empty() {
    deeds.admin().createIfAbsent();
    deeds.scan().deleteAll();
  }

  private void assertConflict(Deed current, Consumer<TransactWrite> operations) {
    TransactionFailedException failure =
        catchThrowableOfType(
            TransactionFailedException.class, () -> dynamo.transactWrite(operations));

    assertThat(failure.conflict()).isFalse();
    assertThat(failure.failed()).hasSize(1);
    assertThat(failure.failed().get(0).failure())
        .containsInstanceOf(VersionConflictException.class);
    assertThat(failure.failed().get(0).current(Deed.class)).contains(current);
    assertThat(deeds.get(current.id())).isEqualTo(current);
  }

  @Test
  void whatIsPutIsReturnedAsItIsStored() {
    WriteResults results =
        dynamo.transactWrite(
            tx -> tx.put(deeds, Deed.of(null, "1")).insert(deeds, Deed.of("b", "2")));

    Deed first = results.items(deeds).get(0);
    assertThat(first.id()).isNotNull();
    assertThat(first.version()).isEqualTo(1);
    assertThat(first.created()).contains(START);
    assertThat(first.updated()).isEqualTo(START);
    assertThat(deeds.get(first.id())).isEqualTo(first);
    assertThat(results.item(deeds, DeedTable.key("b"))).contains(deeds.get("b"));
    assertThat(results.processed()).isEqualTo(2);
  }

  @Test
  void updatesCountAndSetTheTime() {
    Deed byKey = deeds.put(Deed.of("a", "1"));
    Deed byRecord = deeds.put(Deed.of("b", "1"));
    clock.forward(Duration.ofHours(1));

    dynamo.transactWrite(
        tx ->
            tx.update(deeds, DeedTable.key("a"), u -> u.apply(A.text.set("2")))
                .update(deeds, byRecord, u -> u)
                .upsert(deeds, DeedTable.key("c"), u -> u.apply(A.text.set("new"))));

    assertThat(deeds.get("a").version()).isEqualTo(2);
    assertThat(deeds.get("a").updated()).isEqualTo(LATER);
    assertThat(deeds.get("a").created()).isEqualTo(byKey.created());
    assertThat(deeds.get("b").version()).as("a touch").isEqualTo(2);
    assertThat(deeds.get("c").version()).isEqualTo(1);
    assertThat(deeds.get("c").created()).contains(LATER);
  }

  @Test
  void recordsNeedTheirVersion() {
    Deed old = deeds.put(Deed.of("a", "1"));
    Deed current = deeds.put(old.withText("2"));

    assertConflict(current, tx -> tx.put(deeds, old).put(deeds, Deed.of("z", "1")));
    assertConflict(current, tx -> tx.update(deeds, old, u -> u.apply(A.text.set("3"))));
    assertConflict(current, tx -> tx.delete(deeds, old));
    assertThat(deeds.find("z")).isEmpty();
    dynamo.transactWrite(tx -> tx.delete(deeds, current));
    assertThat(deeds.find("a")).isEmpty();
  }

  @Test
  void anInsertOfWhatIsThere() {
    deeds.put(Deed.of("a", "1"));

    TransactionFailedException failure =
        catchThrowableOfType(
            TransactionFailedException.class,
            () -> dynamo.transactWrite(tx -> tx.insert(deeds, Deed.of("a", "2"))));

    assertThat(failure.failed().get(0).failure())
        .containsInstanceOf(ItemAlreadyExistsException.class);
  }
}
