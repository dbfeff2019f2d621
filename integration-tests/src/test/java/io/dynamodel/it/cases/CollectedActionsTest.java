package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.Dynamo;
import io.dynamodel.Update;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.ArticleTable.A;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Actions that a program collects, such as those of an HTTP PATCH. */
@WithDynamoDb
class CollectedActionsTest {
  private static final List<UpdateAction<Article>> ACTIONS =
      List.of(A.fullTitle.set("new"), A.subTitle.set("sub"));

  private final Dynamo dynamo;
  private final ArticleTable articles;

  CollectedActionsTest(DynamoDbClient client) {
    dynamo = Dynamo.of(client);
    articles = new ArticleTable(dynamo);
  }

  @BeforeEach
  void oneArticle() {
    articles.admin().createIfAbsent();
    articles.put(new Article("a", "old", 3, null));
  }

  @Test
  void inAnUpdate() {
    assertThat(articles.update("a").apply(A.pageCount.add(1)).apply(ACTIONS).execute())
        .isEqualTo(new Article("a", "new", 4, "sub"));
  }

  @Test
  void inAnUpsert() {
    Set<UpdateAction<Article>> all = Set.of(A.fullTitle.set("new"), A.pageCount.set(1));

    assertThat(articles.upsert("b").apply(all).execute())
        .isEqualTo(new Article("b", "new", 1, null));
  }

  @Test
  void inATransaction() {
    dynamo.transactWrite(
        tx -> tx.update(articles, ArticleTable.key("a"), update -> update.apply(ACTIONS)));

    assertThat(articles.get("a")).isEqualTo(new Article("a", "new", 3, "sub"));
  }

  @Test
  void noneChangeNothing() {
    Update.Call<Article> update = articles.update("a").apply(A.pageCount.add(1));

    assertThat(update.apply(List.of()).execute()).isEqualTo(new Article("a", "old", 4, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> articles.update("a").apply(List.of()).execute())
        .withMessageContaining("an update needs at least one action");
  }

  @Test
  void anUpdateDoesNotChangeWithTheCollection() {
    UpdateAction<Article> title = A.fullTitle.set("new");
    Collection<UpdateAction<Article>> growing = new ArrayList<>(List.of(title));
    Update.Call<Article> update = articles.update("a").apply(growing);
    growing.add(A.pageCount.set(99));

    assertThat(update.execute()).isEqualTo(new Article("a", "new", 3, null));
  }

  @Test
  void nullsAreRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> articles.update("a").apply((Collection<UpdateAction<Article>>) null))
        .withMessage("more");
    assertThatNullPointerException()
        .isThrownBy(() -> articles.update("a").apply(Arrays.asList(A.pageCount.set(1), null)))
        .withMessage("action");
  }
}
