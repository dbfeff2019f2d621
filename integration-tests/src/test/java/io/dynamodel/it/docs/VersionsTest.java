package io.dynamodel.it.docs;

import static io.dynamodel.it.docs.ContractTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** docs/modelling.md: versions, times of writes, time to live. */
@WithDynamoDb
class VersionsTest {
  private static final Contract NEW = new Contract("c1", "draft", 0, null, null);

  private final ContractTable contracts;
  private final ReservationTable reservations;

  VersionsTest(DynamoDbClient client) {
    contracts = new ContractTable(client);
    reservations = new ReservationTable(client);
  }

  @BeforeEach
  void create() {
    contracts.admin().createIfAbsent();
    contracts.scan().deleteAll();
    reservations.admin().createIfAbsent();
  }

  @Test
  void aWriteCounts() {
    String text = null;

    Contract stored = contracts.put(new Contract("c1", "draft", 0, null, null)); // version 1
    try {
      contracts.update(stored).apply(A.text.set("signed")).execute(); // version 2
    } catch (VersionConflictException e) {
      text = e.current(Contract.class).map(Contract::text).orElse("gone");
    }

    assertThat(text).isNull();
    assertThat(stored.version()).isEqualTo(1);
    assertThat(contracts.get("c1").version()).isEqualTo(2);
  }

  @Test
  void theTableOfWrites() {
    Contract inserted = contracts.insert(new Contract("c1", "draft", 7, Instant.EPOCH, null));
    assertThat(inserted.version()).isEqualTo(8);
    assertThat(contracts.put(inserted).version()).isEqualTo(9);
    assertThatThrownBy(() -> contracts.put(NEW)).isInstanceOf(VersionConflictException.class);
    assertThatThrownBy(() -> contracts.delete(inserted))
        .isInstanceOf(VersionConflictException.class);
    assertThat(contracts.update("c1").execute().version()).as("a touch").isEqualTo(10);
    assertThat(contracts.upsert("c1").apply(A.text.set("x")).execute().version()).isEqualTo(11);

    Contract gone = contracts.delete("c1").orElseThrow();
    Contract changed = new Contract("c1", "signed", gone.version(), gone.created(), null);
    assertThatThrownBy(() -> contracts.put(gone)).isInstanceOf(VersionConflictException.class);
    assertThatThrownBy(() -> contracts.update(gone).execute())
        .isInstanceOf(ItemNotFoundException.class);
    assertThatThrownBy(() -> contracts.patch(gone, changed))
        .isInstanceOf(ItemNotFoundException.class);
    assertThatThrownBy(() -> contracts.update("c1").execute())
        .isInstanceOf(ItemNotFoundException.class);
    assertThat(contracts.delete(gone)).isEmpty();
    assertThat(contracts.delete("c1")).isEmpty();
    assertThat(contracts.upsert("c1").apply(A.text.set("x")).execute().version()).isEqualTo(1);
  }

  @Test
  void whatHasExpiredIsReplaced() {
    Instant now = Instant.now();
    reservations.put(new Reservation("4A", "bob", now.minusSeconds(1)));

    Reservation mine =
        reservations.insertOrReplaceExpired(
            new Reservation("4A", "ann", now.plus(Duration.ofMinutes(10))));

    assertThat(reservations.get("4A")).isEqualTo(mine);
    assertThatThrownBy(
            () -> reservations.insertOrReplaceExpired(new Reservation("4A", "eve", null)))
        .isInstanceOf(ItemAlreadyExistsException.class);
  }
}
