package io.dynamodel.it.behaviour.transaction;

import static io.dynamodel.it.behaviour.transaction.AccountTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Update;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.testing.WithDynamoDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Updates under a token. */
@WithDynamoDb
class OnceTest {
  private final RecordingClient client;
  private final AccountTable accounts;

  OnceTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    accounts = new AccountTable(client);
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new AccountTable(direct).admin().create();
  }

  @Test
  void whatIsSentAgainIsDoneOnce() {
    accounts.put(new Account("again", 1));

    Update.Once add = accounts.update("again").apply(A.amount.add(5)).once();
    add.execute();
    add.execute();

    assertThat(accounts.get("again").amount()).isEqualTo(6);
    assertThat(client.requests(TransactWriteItemsRequest.class))
        .hasSize(2)
        .allSatisfy(request -> assertThat(request.clientRequestToken()).hasSize(36))
        .containsOnly(client.requests(TransactWriteItemsRequest.class).get(0));
  }

  @Test
  void twoUpdatesAreTwo() {
    accounts.put(new Account("two", 1));

    accounts.update("two").apply(A.amount.add(5)).once().execute();
    accounts.update("two").apply(A.amount.add(5)).once().execute();

    assertThat(accounts.get("two").amount()).isEqualTo(11);
  }

  @Test
  void theTokenCanBeGiven() {
    accounts.put(new Account("given", 1));

    accounts.update("given").apply(A.amount.add(5)).once("payment 7").execute();
    accounts.update("given").apply(A.amount.add(5)).once("payment 7").execute();

    assertThat(accounts.get("given").amount()).isEqualTo(6);
  }

  @Test
  void itsFailuresAreThoseOfExecute() {
    Account poor = accounts.put(new Account("poor", 1));

    assertThatThrownBy(() -> accounts.update("absent").apply(A.amount.add(1)).once().execute())
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessage("table accounts, key {id=absent}: there is no such item")
        .hasCauseInstanceOf(TransactionCanceledException.class);
    ConditionFailedException e =
        catchThrowableOfType(
            ConditionFailedException.class,
            () ->
                accounts
                    .update("poor")
                    .apply(A.amount.add(-5))
                    .when(A.amount.ge(5))
                    .once()
                    .execute());
    assertThat(e.current(Account.class)).contains(poor);
    assertThat(e.mayHaveBeenApplied()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.update("poor").once())
        .withMessageContaining("an update needs at least one action");
  }
}
