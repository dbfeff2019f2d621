package io.dynamodel.it.behaviour.fault;

import static io.dynamodel.AutoCommit.autoCommit;
import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.TransactWrite;
import io.dynamodel.WriteResults;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.TransactionFault;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.fixture.StubHttp.Answer;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Five puts in transactions of two, of which some fail. */
@WithDynamoDb
class AutoCommitTest {
  private static final Pattern POINTS = Pattern.compile("\"points\":\\{\"N\":\"(\\d+)\"}");
  private static final Pattern TOKEN = Pattern.compile("\"ClientRequestToken\":\"([^\"]*)\"");

  private final DynamoDbEngine engine;
  private final DynamoDbClient client;
  private final ScoreTable stored;

  AutoCommitTest(DynamoDbEngine engine, ScoreTable stored) {
    this.engine = engine;
    this.client = EngineClients.withoutRetries(engine);
    this.stored = stored;
  }

  private static Score score(int points) {
    return new Score("go", points, "Kim");
  }

  private static List<Score> scores(int count) {
    return IntStream.range(0, count).mapToObj(AutoCommitTest::score).toList();
  }

  private static List<String> found(Pattern pattern, String body) {
    return pattern.matcher(body).results().map(MatchResult::group).toList();
  }

  private List<String> bodies() {
    return EngineClients.bodies(engine, TRANSACT_WRITE_ITEMS);
  }

  /** The fault of the transaction of that number. */
  private TransactionFault of(int number) {
    return EngineClients.after(number, engine, TRANSACT_WRITE_ITEMS);
  }

  private static WriteResults run(DynamoDbClient client, Consumer<TransactWrite> before) {
    Dynamo dynamo = Dynamo.of(client);
    ScoreTable table = new ScoreTable(dynamo);
    return dynamo.transactWrite(
        autoCommit(2),
        tx -> {
          before.accept(tx);
          scores(5).forEach(score -> tx.put(table, score));
        });
  }

  private AutoCommitException failure() {
    return failure(client);
  }

  private static AutoCommitException failure(DynamoDbClient client) {
    return catchThrowableOfType(AutoCommitException.class, () -> run(client, tx -> {}));
  }

  /** A client that gets such an answer to the transaction of that number, and else a good one. */
  private static DynamoDbClient answered(int number, Answer answer) {
    return new StubHttp((at, body) -> at == number ? answer : StubHttp.ok("{}")).client();
  }

  @Test
  void eachTransactionHasItsOperationsAndTheLastOneTheRest() {
    WriteResults results = run(client, tx -> {});

    assertThat(bodies()).extracting(body -> found(POINTS, body).size()).containsExactly(2, 2, 1);
    assertThat(results.items(stored)).isEqualTo(scores(5));
    assertThat(stored.query("go").toList()).isEqualTo(scores(5));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aCancelledTransactionSaysWhichOnesAreDone(int number) {
    of(number).cancelled("TransactionConflict");

    AutoCommitException e = failure();

    assertThat(e.committedTransactions()).isEqualTo(number);
    assertThat(e.committedOperations()).isEqualTo(2 * number);
    assertThat(e.unknown()).isFalse();
    assertThat(e.results().items(stored)).isEqualTo(scores(2 * number));
    assertThat(e).hasCauseInstanceOf(TransactionFailedException.class);
    assertThat(bodies()).hasSize(number + 1);
    assertThat(stored.query("go").toList()).isEqualTo(scores(2 * number));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void ofATransactionWithoutAnAnswerNobodyKnows(int number) {
    of(number).cutBefore();
    assertNobodyKnows(number);
    assertThat(stored.query("go").toList()).isEqualTo(scores(2 * number));

    of(number).cutAfter();
    assertNobodyKnows(number);
    assertThat(stored.query("go").toList()).isEqualTo(scores(Math.min(5, 2 * number + 2)));
  }

  private void assertNobodyKnows(int number) {
    AutoCommitException e = failure();

    assertThat(e.committedTransactions()).isEqualTo(number);
    assertThat(e.unknown()).isTrue();
    assertThat(e).hasCauseInstanceOf(SdkClientException.class);
  }

  @Test
  void whatTheServiceRefusesIsNotDoneButItsOwnErrorsSayNothing() {
    of(1).throttled();
    AutoCommitException throttled = failure();
    of(1).status(500);
    AutoCommitException broken = failure();
    AutoCommitException underWay =
        failure(
            answered(1, CancelledTransactionsTest.refused("TransactionInProgressException", "")));

    assertThat(throttled.unknown()).isFalse();
    assertThat(throttled).hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(broken.unknown()).isTrue();
    assertThat(underWay.unknown()).isTrue();
  }

  @Test
  void whatCannotBeStoredIsNotDone() {
    String body =
        "{\"__type\":\"com.amazon.coral.validate#ValidationException\","
            + "\"message\":\"Item size has exceeded the maximum allowed size\"}";
    AutoCommitException e = failure(answered(2, new Answer(400, body, body.length())));

    assertThat(e).hasCauseInstanceOf(ItemValidationException.class);
    assertThat(e.committedTransactions()).isEqualTo(2);
    assertThat(e.unknown()).isFalse();
  }

  @Test
  void aFailureOfTheLambdaBetweenTransactionsSaysWhichOnesAreDone() {
    Dynamo dynamo = Dynamo.of(client);
    ScoreTable table = new ScoreTable(dynamo);
    IllegalStateException problem = new IllegalStateException("no more");

    AutoCommitException e =
        catchThrowableOfType(
            AutoCommitException.class,
            () ->
                dynamo.transactWrite(
                    autoCommit(2),
                    tx -> {
                      scores(3).forEach(score -> tx.put(table, score));
                      throw problem;
                    }));

    assertThat(e).hasCause(problem);
    assertThat(e.committedTransactions()).isEqualTo(1);
    assertThat(e.unknown()).isFalse();
    assertThat(e.results().items(table)).isEqualTo(scores(2));
    assertThat(stored.query("go").toList()).isEqualTo(scores(2));
    assertThat(bodies()).hasSize(1);
  }

  @Test
  void aFailureBeforeTheFirstTransactionPassesAsItIs() {
    IllegalStateException problem = new IllegalStateException("no more");

    assertThatThrownBy(
            () ->
                run(
                    client,
                    tx -> {
                      throw problem;
                    }))
        .isSameAs(problem);
    assertThat(bodies()).isEmpty();
  }

  @Test
  void aFailureThatTheLambdaCatchesIsNotForgotten() {
    of(0).throttled();
    Dynamo dynamo = Dynamo.of(client);
    ScoreTable table = new ScoreTable(dynamo);

    assertThatThrownBy(
            () ->
                dynamo.transactWrite(
                    autoCommit(1),
                    tx -> {
                      for (Score score : scores(3)) {
                        assertThatThrownBy(() -> tx.put(table, score))
                            .isInstanceOf(AutoCommitException.class);
                      }
                    }))
        .isInstanceOf(AutoCommitException.class)
        .hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(bodies()).hasSize(1);
  }

  @Test
  void theSameItemMayBeInAnotherTransaction() {
    Dynamo dynamo = Dynamo.of(client);
    ScoreTable table = new ScoreTable(dynamo);

    WriteResults results =
        dynamo.transactWrite(
            autoCommit(1), tx -> tx.put(table, score(1)).put(table, new Score("go", 1, "Lee")));

    assertThat(bodies()).hasSize(2);
    assertThat(results.item(table, ScoreTable.key("go", 1L))).contains(new Score("go", 1, "Lee"));
    assertThat(stored.query("go").toList()).containsExactly(new Score("go", 1, "Lee"));
  }

  @Test
  void underATokenEachTransactionHasOneOfItsOwnWhichIsTheSameNextTime() {
    run(client, tx -> tx.token("import of 7 May"));
    run(client, tx -> tx.token("import of 7 May"));

    List<String> tokens = bodies().stream().flatMap(body -> found(TOKEN, body).stream()).toList();
    assertThat(tokens).hasSize(6);
    assertThat(tokens.subList(0, 3)).doesNotHaveDuplicates().isEqualTo(tokens.subList(3, 6));
    assertThat(bodies().subList(0, 3)).isEqualTo(bodies().subList(3, 6));
  }

  @Test
  void aTokenThatComesTooLateIsRefused() {
    Dynamo dynamo = Dynamo.of(client);
    ScoreTable table = new ScoreTable(dynamo);

    assertThatThrownBy(
            () ->
                dynamo.transactWrite(
                    autoCommit(1), tx -> tx.put(table, score(1)).token("too late")))
        .isInstanceOf(AutoCommitException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> run(client, tx -> tx.token("")));
  }
}
