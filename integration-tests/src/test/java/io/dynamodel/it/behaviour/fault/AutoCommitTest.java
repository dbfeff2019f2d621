package io.dynamodel.it.behaviour.fault;

import static io.dynamodel.AutoCommit.autoCommit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.AutoCommitException;
import io.dynamodel.Dynamo;
import io.dynamodel.TransactWrite;
import io.dynamodel.TransactionFailedException;
import io.dynamodel.WriteResults;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.fixture.StubHttp;
import io.dynamodel.it.behaviour.fixture.StubHttp.Answer;
import io.dynamodel.it.behaviour.fixture.StubHttp.Answers;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Five puts in transactions of two, of which some fail. */
class AutoCommitTest {
  private static final Pattern POINTS = Pattern.compile("\"points\":\\{\"N\":\"(\\d+)\"}");
  private static final Pattern TOKEN = Pattern.compile("\"ClientRequestToken\":\"([^\"]*)\"");

  private static Score score(int points) {
    return new Score("go", points, "Kim");
  }

  private static List<Score> scores(int count) {
    return IntStream.range(0, count).mapToObj(AutoCommitTest::score).toList();
  }

  private static List<String> found(Pattern pattern, String body) {
    return pattern.matcher(body).results().map(MatchResult::group).toList();
  }

  private static Answers okBut(int number, Answers fault) {
    return (at, body) -> at == number ? fault.to(at, body) : StubHttp.ok("{}");
  }

  private static WriteResults run(StubHttp http, Consumer<TransactWrite> before) {
    Dynamo dynamo = Dynamo.of(http.client());
    ScoreTable table = new ScoreTable(dynamo);
    return dynamo.transactWrite(
        autoCommit(2),
        tx -> {
          before.accept(tx);
          scores(5).forEach(score -> tx.put(table, score));
        });
  }

  private static AutoCommitException failure(StubHttp http) {
    return catchThrowableOfType(AutoCommitException.class, () -> run(http, tx -> {}));
  }

  private static List<Score> results(WriteResults results, StubHttp http) {
    return results.items(new ScoreTable(Dynamo.of(http.client())));
  }

  @Test
  void eachTransactionHasItsOperationsAndTheLastOneTheRest() {
    StubHttp http = new StubHttp((number, body) -> StubHttp.ok("{}"));

    WriteResults results = run(http, tx -> {});

    assertThat(http.bodies())
        .extracting(body -> found(POINTS, body).size())
        .containsExactly(2, 2, 1);
    assertThat(results(results, http)).isEqualTo(scores(5));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aCancelledTransactionSaysWhichOnesAreDone(int number) {
    Answer cancelled =
        CancelledTransactionsTest.cancelled(
            IntStream.range(0, number == 2 ? 1 : 2)
                .mapToObj(i -> CancelledTransactionsTest.reason("TransactionConflict", "ongoing"))
                .toArray(String[]::new));
    StubHttp http = new StubHttp(okBut(number, (at, body) -> cancelled));

    AutoCommitException e = failure(http);

    assertThat(e.committedTransactions()).isEqualTo(number);
    assertThat(e.committedOperations()).isEqualTo(2 * number);
    assertThat(e.unknown()).isFalse();
    assertThat(results(e.results(), http)).isEqualTo(scores(2 * number));
    assertThat(e).hasCauseInstanceOf(TransactionFailedException.class);
    assertThat(http.bodies()).hasSize(number + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void ofATransactionWithoutAnAnswerNobodyKnows(int number) {
    StubHttp http =
        new StubHttp(
            okBut(
                number,
                (at, body) -> {
                  throw new IOException("connection reset");
                }));

    AutoCommitException e = failure(http);

    assertThat(e.committedTransactions()).isEqualTo(number);
    assertThat(e.unknown()).isTrue();
    assertThat(e).hasCauseInstanceOf(SdkClientException.class);
  }

  @Test
  void whatTheServiceRefusesIsNotDoneButItsOwnErrorsSayNothing() {
    AutoCommitException throttled =
        failure(new StubHttp(okBut(1, (at, body) -> StubHttp.throttled())));
    AutoCommitException broken =
        failure(new StubHttp(okBut(1, (at, body) -> new Answer(500, "{}", 2))));
    AutoCommitException underWay =
        failure(
            new StubHttp(
                okBut(
                    1,
                    (at, body) ->
                        CancelledTransactionsTest.refused("TransactionInProgressException", ""))));

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
    AutoCommitException e =
        failure(new StubHttp(okBut(2, (at, sent) -> new Answer(400, body, body.length()))));

    assertThat(e).hasCauseInstanceOf(ItemValidationException.class);
    assertThat(e.committedTransactions()).isEqualTo(2);
    assertThat(e.unknown()).isFalse();
  }

  @Test
  void aFailureOfTheLambdaBetweenTransactionsSaysWhichOnesAreDone() {
    StubHttp http = new StubHttp((number, body) -> StubHttp.ok("{}"));
    Dynamo dynamo = Dynamo.of(http.client());
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
    assertThat(http.bodies()).hasSize(1);
  }

  @Test
  void aFailureBeforeTheFirstTransactionPassesAsItIs() {
    StubHttp http = new StubHttp((number, body) -> StubHttp.ok("{}"));
    IllegalStateException problem = new IllegalStateException("no more");

    assertThatThrownBy(
            () ->
                run(
                    http,
                    tx -> {
                      throw problem;
                    }))
        .isSameAs(problem);
    assertThat(http.bodies()).isEmpty();
  }

  @Test
  void aFailureThatTheLambdaCatchesIsNotForgotten() {
    StubHttp http = new StubHttp(okBut(0, (at, body) -> StubHttp.throttled()));
    Dynamo dynamo = Dynamo.of(http.client());
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
    assertThat(http.bodies()).hasSize(1);
  }

  @Test
  void theSameItemMayBeInAnotherTransaction() {
    StubHttp http = new StubHttp((number, body) -> StubHttp.ok("{}"));
    Dynamo dynamo = Dynamo.of(http.client());
    ScoreTable table = new ScoreTable(dynamo);

    WriteResults results =
        dynamo.transactWrite(
            autoCommit(1), tx -> tx.put(table, score(1)).put(table, new Score("go", 1, "Lee")));

    assertThat(http.bodies()).hasSize(2);
    assertThat(results.item(table, ScoreTable.key("go", 1L))).contains(new Score("go", 1, "Lee"));
  }

  @Test
  void underATokenEachTransactionHasOneOfItsOwnWhichIsTheSameNextTime() {
    StubHttp http = new StubHttp((number, body) -> StubHttp.ok("{}"));

    run(http, tx -> tx.token("import of 7 May"));
    run(http, tx -> tx.token("import of 7 May"));

    List<String> tokens =
        http.bodies().stream().flatMap(body -> found(TOKEN, body).stream()).toList();
    assertThat(tokens).hasSize(6);
    assertThat(tokens.subList(0, 3)).doesNotHaveDuplicates().isEqualTo(tokens.subList(3, 6));
    assertThat(http.bodies().subList(0, 3)).isEqualTo(http.bodies().subList(3, 6));
  }

  @Test
  void aTokenThatComesTooLateIsRefused() {
    StubHttp http = new StubHttp((number, body) -> StubHttp.ok("{}"));
    Dynamo dynamo = Dynamo.of(http.client());
    ScoreTable table = new ScoreTable(dynamo);

    assertThatThrownBy(
            () ->
                dynamo.transactWrite(
                    autoCommit(1), tx -> tx.put(table, score(1)).token("too late")))
        .isInstanceOf(AutoCommitException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> run(http, tx -> tx.token("")));
  }
}
