package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.Update;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.ArticleTable.A;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a log or a debugger shows of tables, updates and outcomes. */
@WithDynamoDb
class DescriptionsTest {
  private final Dynamo dynamo;
  private final ArticleTable articles;

  DescriptionsTest(DynamoDbClient client) {
    dynamo = Dynamo.builder().client(client).tableNames(name -> "test-" + name).build();
    articles = new ArticleTable(dynamo);
  }

  @Test
  void tables() {
    assertThat(articles).hasToString("ArticleTable[test-articles]");
    assertThat(new ArticleTable(dynamo, "others").withConsistentReads())
        .hasToString("ArticleTable[others]");
  }

  @Test
  void admins() {
    assertThat(articles.admin().tag("team", "storage").withoutWaiting().toString())
        .contains("test-articles", "team=storage", "without waiting");
    assertThat(articles.admin().toString()).doesNotContain("without waiting");
  }

  @Test
  void updates() {
    Update.Call<Article> update = articles.update("a");

    assertThat(update).hasToString("Update[table test-articles, key {article_id=a}: no actions]");
    assertThat(
            update
                .apply(A.pageCount.set(A.pageCount.plus(1)), A.subTitle.remove())
                .when(A.pageCount.lt(3)))
        .hasToString(
            "Update[table test-articles, key {article_id=a}: SET pages = pages + 1, REMOVE"
                + " sub_title when pages < 3]");
    assertThat(articles.update(Article.of("b")).apply(A.fullTitle.set("x")))
        .hasToString("Update[table test-articles, key {article_id=b}: SET full_title = \"x\"]");
  }

  @Test
  void upserts() {
    assertThat(articles.upsert("a").apply(A.fullTitle.set("x")))
        .hasToString("Upsert[table test-articles, key {article_id=a}: SET full_title = \"x\"]");
  }

  @Test
  void updatesUnderAToken() {
    assertThat(articles.update("a").apply(A.pageCount.add(1)).once("t1"))
        .hasToString(
            "Update[table test-articles, key {article_id=a}: ADD pages 1] once under token t1");
  }

  @Test
  void bothPartsOfAKey() {
    TicketTable tickets = new TicketTable(dynamo);

    assertThat(tickets.update("q", Ticket.START).apply(TicketTable.A.priority.add(1)).toString())
        .contains("queue=q", "openedAt=2023-05-07T08:00:00.000000000Z");
  }

  @Test
  void partsOfTransactions() {
    articles.admin().createIfAbsent();
    articles.put(Article.of("a"));
    List<String> seen = new ArrayList<>();

    dynamo.transactWrite(
        tx ->
            tx.update(
                articles,
                ArticleTable.key("a"),
                update -> {
                  Update.Draft<Article> draft =
                      update.apply(A.pageCount.add(1)).when(A.pageCount.gt(0));
                  seen.add(draft.toString());
                  return draft;
                }));

    assertThat(seen).containsExactly("Update[ADD pages 1 when pages > 0]");
  }

  @Test
  void outcomes() {
    articles.admin().createIfAbsent();

    assertThat(articles.tryPut(new Article("o", "t", 1, null)))
        .hasToString("Applied[item=Article[articleId=o, fullTitle=t, pageCount=1, subTitle=null]]");
    assertThat(articles.tryInsert(Article.of("o"))).hasToString("Rejected[another item]");
    Outcome<Article> none = articles.tryDelete(ArticleTable.key("none"), A.pageCount.gt(0));
    assertThat(none).hasToString("Rejected[no item]");
  }
}
