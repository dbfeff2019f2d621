package io.dynamodel.it.behaviour.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.TransactWrite;
import io.dynamodel.WriteResults;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.TransactionFailedException.Reason;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** All or nothing. */
@WithDynamoDb
class TransactWriteTest {
  private final RecordingClient client;
  private final Dynamo dynamo;
  private final ArticleTable articles;
  private final TicketTable tickets;
  private final Note.Table notes;
  private final StoredAttribute<Note> text = new StoredAttribute<>("text");

  TransactWriteTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    dynamo = Dynamo.of(client);
    articles = new ArticleTable(dynamo);
    tickets = new TicketTable(dynamo);
    notes = new Note.Table(dynamo);
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new ArticleTable(direct).admin().create();
    new TicketTable(direct).admin().create();
    new Note.Table(Dynamo.of(direct)).admin().create();
  }

  @BeforeEach
  void forget() {
    articles.scan().deleteAll();
    tickets.scan().deleteAll();
    notes.scan().deleteAll();
    client.clear();
  }

  private List<TransactWriteItemsRequest> sent() {
    return client.requests(TransactWriteItemsRequest.class);
  }

  private TransactionFailedException cancelled(Consumer<TransactWrite> operations) {
    return catchThrowableOfType(
        TransactionFailedException.class, () -> dynamo.transactWrite(operations));
  }

  @Test
  void allOperationsAreDoneInOneRequest() {
    articles.put(Article.of("old"));
    articles.put(Article.of("gone"));
    articles.put(Article.of("gone too"));
    articles.put(Article.of("gone as well"));
    articles.put(Article.of("checked"));
    Ticket ticket = tickets.put(Ticket.of("q", 1));
    client.clear();

    dynamo.transactWrite(
        tx ->
            tx.put(articles, Article.of("put"))
                .put(
                    articles,
                    new Article("old", "changed", 1, null),
                    ArticleTable.A.pageCount.eq(12))
                .insert(articles, Article.of("inserted"))
                .update(
                    tickets,
                    TicketTable.key("q", ticket.openedAt()),
                    u -> u.apply(TicketTable.A.priority.add(1)).when(TicketTable.A.priority.lt(3)))
                .upsert(
                    articles,
                    ArticleTable.key("upserted"),
                    u ->
                        u.apply(ArticleTable.A.fullTitle.set("t"), ArticleTable.A.pageCount.set(7)))
                .delete(articles, ArticleTable.key("gone"))
                .delete(articles, ArticleTable.key("gone too"), ArticleTable.A.pageCount.ge(12))
                .delete(articles, Article.of("gone as well"))
                .check(articles, ArticleTable.key("checked"), ArticleTable.A.subTitle.notExists()));

    assertThat(client.requests()).hasSize(1);
    assertThat(articles.scan())
        .containsExactlyInAnyOrder(
            Article.of("put"),
            new Article("old", "changed", 1, null),
            Article.of("inserted"),
            new Article("upserted", "t", 7, null),
            Article.of("checked"));
    assertThat(tickets.get("q", ticket.openedAt()).priority()).isEqualTo(2);
  }

  @Test
  void whatWasPutComesBackAsItIsStored() {
    WriteResults results =
        dynamo.transactWrite(
            tx ->
                tx.put(articles, Article.of(null))
                    .insert(articles, Article.of("b"))
                    .put(notes, new Note("n", "text", 0))
                    .delete(articles, ArticleTable.key("none")));

    List<Article> written = results.items(articles);
    assertThat(written).hasSize(2).containsExactlyInAnyOrderElementsOf(articles.scan().toList());
    assertThat(written.get(0).articleId()).isNotNull();
    assertThat(written.get(1)).isEqualTo(Article.of("b"));
    assertThat(results.item(articles, ArticleTable.key("b"))).contains(Article.of("b"));
    assertThat(results.item(articles, ArticleTable.key("none"))).isEmpty();
    assertThat(results.item(notes, Note.key("n"))).contains(new Note("n", "text", 1));
    assertThat(results.items(new ArticleTable(dynamo, "elsewhere"))).isEmpty();
    assertThat(results.items(tickets)).isEmpty();
  }

  @Test
  void oneFailedConditionUndoesAll() {
    articles.put(Article.of("there"));

    TransactionFailedException e =
        cancelled(
            tx ->
                tx.put(articles, Article.of("new"))
                    .check(articles, ArticleTable.key("there"), ArticleTable.A.pageCount.gt(100)));

    assertThat(articles.find("new")).isEmpty();
    assertThat(e)
        .hasMessage(
            "the transaction was cancelled: table articles, key {article_id=there}:"
                + " the condition does not hold")
        .hasCauseInstanceOf(TransactionCanceledException.class);
    assertThat(e.conflict()).isFalse();
    assertThat(e.reasons())
        .extracting(Reason::code)
        .containsExactly("None", "ConditionalCheckFailed");
    assertThat(e.reasons().get(0).failure()).isEmpty();
    assertThat(e.failed()).singleElement().isSameAs(e.reasons().get(1));
    Reason failed = e.failed().get(0);
    assertThat(failed.table()).isEqualTo("articles");
    assertThat(failed.key()).isEqualTo(ArticleTable.key("there"));
    assertThat(failed.current(Article.class)).contains(Article.of("there"));
  }

  @Test
  void eachReasonIsTheFailureOfTheSingleWrite() {
    articles.put(Article.of("taken"));
    articles.put(Article.of("there"));
    notes.put(new Note("n", "text", 0));

    TransactionFailedException e =
        cancelled(
            tx ->
                tx.insert(articles, Article.of("taken"))
                    .update(
                        articles,
                        ArticleTable.key("absent"),
                        u -> u.apply(ArticleTable.A.pageCount.add(1)))
                    .update(
                        articles,
                        ArticleTable.key("there"),
                        u ->
                            u.apply(ArticleTable.A.pageCount.add(1))
                                .when(ArticleTable.A.pageCount.eq(0)))
                    .delete(articles, ArticleTable.key("none"), ArticleTable.A.pageCount.eq(0))
                    .put(notes, new Note("n", "other", 5)));

    assertThat(e.reasons())
        .extracting(reason -> reason.failure().orElseThrow().getClass().getName())
        .containsExactly(
            ItemAlreadyExistsException.class.getName(),
            ItemNotFoundException.class.getName(),
            ConditionFailedException.class.getName(),
            ConditionFailedException.class.getName(),
            VersionConflictException.class.getName());
    assertThat(e.reasons().get(0).current(Article.class)).contains(Article.of("taken"));
    assertThat(e.reasons().get(1).currentItem()).isEmpty();
    assertThat(e.reasons().get(4).failure().orElseThrow())
        .hasMessageStartingWith("table notes, key {id=n}: the record has version 5")
        .hasCause(e.getCause());
  }

  @Test
  void aRecordOfAnotherVersionIsNeitherUpdatedNorDeleted() {
    notes.put(new Note("a", "text", 0));
    notes.put(new Note("b", "text", 0));

    assertThat(cancelled(tx -> tx.update(notes, new Note("a", "", 2), u -> u)).failed())
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.failure().orElseThrow())
                    .isInstanceOf(VersionConflictException.class));
    assertThat(cancelled(tx -> tx.delete(notes, new Note("b", "", 2))).failed()).hasSize(1);

    dynamo.transactWrite(
        tx ->
            tx.update(
                    notes,
                    new Note("a", "", 1),
                    u -> u.apply(text.set(AttributeValue.fromS("new"))))
                .delete(notes, new Note("b", "", 1)));

    assertThat(notes.scan()).containsExactly(new Note("a", "new", 2));
  }

  @Test
  void whatOnlyTheServiceFindsImpossibleIsTheFailureOfItsOperation() {
    articles.put(Article.of("a"));

    assertThatThrownBy(
            () ->
                dynamo.transactWrite(
                    tx ->
                        tx.update(
                            articles,
                            ArticleTable.key("a"),
                            u -> u.apply(ArticleTable.A.fullTitle.set(ArticleTable.A.subTitle)))))
        .isInstanceOfSatisfying(
            TransactionFailedException.class,
            e ->
                assertThat(e.reasons().get(0).failure())
                    .containsInstanceOf(ItemValidationException.class))
        .hasMessageContaining("table articles, key {article_id=a}")
        .hasMessageContaining("lacks an attribute");
  }

  @Test
  void nothingIsSentWhereThereIsNothingToDo() {
    WriteResults results = dynamo.transactWrite(tx -> {});

    assertThat(results.items(articles)).isEmpty();
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void nothingIsSentWhereTheLambdaThrows() {
    IllegalStateException problem = new IllegalStateException("changed my mind");

    assertThatThrownBy(
            () ->
                dynamo.transactWrite(
                    tx -> {
                      tx.put(articles, Article.of("a"));
                      throw problem;
                    }))
        .isSameAs(problem);
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void aReadInsideIsAnOrdinaryRead() {
    articles.put(Article.of("a"));

    dynamo.transactWrite(
        tx -> {
          tx.put(articles, new Article("a", "new", 1, null));
          tx.put(articles, new Article("copy", articles.get("a").fullTitle(), 1, null));
        });

    assertThat(articles.get("copy").fullTitle()).isEqualTo("title of a");
  }

  @Test
  void afterItsLambdaItIsOver() {
    List<TransactWrite> kept = new ArrayList<>();
    dynamo.transactWrite(kept::add);

    assertThatIllegalStateException()
        .isThrownBy(() -> kept.get(0).put(articles, Article.of("late")))
        .withMessageStartingWith("the transaction is over");
    assertThatIllegalStateException().isThrownBy(() -> kept.get(0).token("t"));
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void underOneTokenATransactionIsDoneOnce() {
    articles.put(Article.of("a"));

    for (int i = 0; i < 2; i++) {
      dynamo.transactWrite(
          tx ->
              tx.token("once only")
                  .update(
                      articles,
                      ArticleTable.key("a"),
                      u -> u.apply(ArticleTable.A.pageCount.add(1))));
    }

    assertThat(articles.get("a").pageCount()).isEqualTo(13);
    assertThat(sent())
        .extracting(TransactWriteItemsRequest::clientRequestToken)
        .containsExactly("once only", "once only");
    assertThatThrownBy(
            () -> dynamo.transactWrite(tx -> tx.token("once only").put(articles, Article.of("b"))))
        .isInstanceOf(IdempotentParameterMismatchException.class);
  }

  @Test
  void aHundredOperationsAreOneTransaction() {
    dynamo.transactWrite(
        tx -> {
          for (int i = 0; i < 100; i++) {
            tx.insert(articles, Article.of("i" + i));
          }
        });

    assertThat(sent()).hasSize(1);
    assertThat(articles.scan().count()).isEqualTo(100);
  }
}
