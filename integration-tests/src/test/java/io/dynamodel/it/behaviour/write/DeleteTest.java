package io.dynamodel.it.behaviour.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@WithDynamoDb
class DeleteTest {
  private final ArticleTable articles;
  private final TicketTable tickets;

  DeleteTest(DynamoDbClient direct) {
    articles = new ArticleTable(direct);
    tickets = new TicketTable(direct);
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new ArticleTable(direct).admin().create();
    new TicketTable(direct).admin().create();
  }

  @Test
  void deleteByKeyReturnsWhatWasDeleted() {
    Ticket ticket = tickets.put(Ticket.of("key", 1));

    assertThat(tickets.delete("key", ticket.openedAt())).contains(ticket);
    assertThat(tickets.find("key", ticket.openedAt())).isEmpty();
  }

  @Test
  void deleteByKeyLeavesTheOtherItemsOfThePartition() {
    tickets.put(Ticket.of("others", 1));
    Ticket other = tickets.put(Ticket.of("others", 2));
    tickets.delete("others", Ticket.START.plusSeconds(1));

    assertThat(tickets.query("others")).containsExactly(other);
  }

  @Test
  void deleteOfNothingIsEmpty() {
    assertThat(articles.delete("nowhere")).isEmpty();
  }

  @Test
  void deleteByRecordUsesItsKey() {
    Article stored = articles.put(Article.of("record"));

    assertThat(articles.delete(new Article("record", "another title", 0, null))).contains(stored);
    assertThat(articles.find("record")).isEmpty();
  }

  @Test
  void deleteOnAConditionThatHolds() {
    Article article = articles.put(new Article("holds", "old", 3, null));

    assertThat(articles.delete(ArticleTable.key("holds"), ArticleTable.A.pageCount.eq(3)))
        .contains(article);
    assertThat(articles.find("holds")).isEmpty();
  }

  @Test
  void deleteOnAConditionThatFailsChangesNothing() {
    Article article = articles.put(new Article("fails", "old", 3, null));

    ConditionFailedException e =
        catchThrowableOfType(
            ConditionFailedException.class,
            () -> articles.delete(ArticleTable.key("fails"), ArticleTable.A.pageCount.eq(4)));

    assertThat(e).hasMessage("table articles, key {article_id=fails}: the condition does not hold");
    assertThat(e.current(Article.class)).contains(article);
    assertThat(articles.get("fails")).isEqualTo(article);
  }

  @Test
  void deleteOfNothingOnAConditionIsRefusedWithoutACurrentItem() {
    ConditionFailedException e =
        catchThrowableOfType(
            ConditionFailedException.class,
            () -> articles.delete(ArticleTable.key("nowhere"), ArticleTable.A.pageCount.eq(4)));

    assertThat(e.current(Article.class)).isEmpty();
  }

  @Test
  void deleteOfNothingIsRefusedThoughTheConditionHoldsForNothing() {
    ConditionFailedException e =
        catchThrowableOfType(
            ConditionFailedException.class,
            () ->
                articles.delete(ArticleTable.key("nowhere"), ArticleTable.A.pageCount.notExists()));

    assertThat(e.currentItem()).isEmpty();
  }
}
