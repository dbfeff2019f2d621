package io.dynamodel.it.behaviour.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

@WithDynamoDb
class InsertTest {
  private final ArticleTable articles;
  private final TicketTable tickets;

  InsertTest(DynamoDbClient direct) {
    articles = new ArticleTable(direct);
    tickets = new TicketTable(direct);
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new ArticleTable(direct).admin().create();
    new TicketTable(direct).admin().create();
  }

  @Test
  void insertCreatesAndReturnsTheItem() {
    Article inserted = articles.insert(Article.of("new"));

    assertThat(inserted).isEqualTo(Article.of("new")).isEqualTo(articles.get("new"));
  }

  @Test
  void insertOfATakenKeyChangesNothing() {
    Article old = articles.put(new Article("taken", "old", 3, null));

    ItemAlreadyExistsException e =
        catchThrowableOfType(
            ItemAlreadyExistsException.class, () -> articles.insert(Article.of("taken")));

    assertThat(e)
        .isInstanceOf(ConditionFailedException.class)
        .hasMessage("table articles, key {article_id=taken}: the item exists already")
        .hasCauseInstanceOf(ConditionalCheckFailedException.class);
    assertThat(e.current(Article.class)).contains(old);
    assertThat(articles.get("taken")).isEqualTo(old);
  }

  @Test
  void aKeyIsTakenOnlyByTheSameSortKey() {
    tickets.insert(Ticket.of("insert", 1));
    tickets.insert(Ticket.of("insert", 2));

    assertThat(tickets.query("insert").count()).isEqualTo(2);
  }

  @Test
  void aDeletedItemCanBeInsertedAgain() {
    articles.insert(Article.of("again"));
    articles.delete("again");

    assertThat(articles.insert(Article.of("again"))).isEqualTo(Article.of("again"));
  }
}
