package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;

/** An answer with status 200 that lacks what an answer of DynamoDB has, such as a proxy's. */
class IncompleteAnswersTest {
  @DynamoModel(table = "coins")
  record Coin(@PartitionKey String id, int value) {}

  private static final Coin COIN = new Coin("a", 1);

  private String answer = "{}";
  private final StubHttp http = new StubHttp((at, body) -> StubHttp.ok(answer));
  private final Dynamo dynamo = Dynamo.of(http.client());
  private final IncompleteAnswersTest_CoinTable coins = new IncompleteAnswersTest_CoinTable(dynamo);

  private static void assertIncomplete(String problem, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(SdkClientException.class)
        .hasMessage(problem + ". DynamoDB never answers so: a proxy or a mock may have made it");
  }

  @Test
  void whatIsReadIsNotMissingThen() {
    String lacks = "BatchGetItem of coins: the answer lacks Responses";

    assertIncomplete(lacks, () -> coins.getAll("a", "b"));
    assertIncomplete(lacks, () -> coins.writeOnce(List.of(COIN)));
    assertIncomplete(
        lacks, () -> dynamo.batchGet(r -> r.get(coins, IncompleteAnswersTest_CoinTable.key("a"))));
    assertIncomplete(
        "TransactGetItems of coins: the answer has 0 of 1 Responses",
        () -> dynamo.transactGet(r -> r.get(coins, IncompleteAnswersTest_CoinTable.key("a"))));
  }

  @Test
  void anUpdateGivesTheWholeItem() {
    assertIncomplete(
        "UpdateItem of coins: the answer lacks Attributes",
        () -> coins.update("a").apply(IncompleteAnswersTest_CoinTable.A.value.set(1)).execute());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"UnprocessedItems\":{\"others\":[{\"DeleteRequest\":{\"Key\":{\"id\":{\"S\":\"a\"}}}}]}}",
        "{\"UnprocessedItems\":{\"coins\":[{\"DeleteRequest\":{\"Key\":{\"id\":{\"S\":\"b\"}}}}]}}",
        "{\"UnprocessedItems\":{\"coins\":[{\"DeleteRequest\":{\"Key\":{}}}]}}",
        "{\"UnprocessedItems\":{\"coins\":[{}]}}",
      })
  void ofABatchOfWritesNobodyKnows(String incomplete) {
    answer = incomplete;

    BatchIncompleteException e =
        catchThrowableOfType(BatchIncompleteException.class, () -> coins.putAll(List.of(COIN)));

    assertThat(e.unknown().items(coins)).containsExactly(COIN);
    assertThat(e)
        .hasCauseInstanceOf(SdkClientException.class)
        .hasMessageContaining("BatchWriteItem of coins: the answer ");
  }

  @Test
  void aKeyThatWasNotAskedForIsNotLeft() {
    answer =
        "{\"Responses\":{},\"UnprocessedKeys\":{\"coins\":{\"Keys\":[{\"id\":{\"S\":\"z\"}}]}}}";

    assertIncomplete(
        "BatchGetItem of coins: the answer leaves a key of coins that was not asked for",
        () -> coins.getAll("a"));
  }

  @Test
  void theTableItselfIsDescribed() {
    assertIncomplete(
        "DescribeTable of coins: the answer lacks Table", () -> coins.admin().verify());
  }
}
