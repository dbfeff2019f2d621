package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Outcome;
import io.dynamodel.Outcome.Applied;
import io.dynamodel.Outcome.Rejected;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Balance;
import io.dynamodel.it.behaviour.model.BalanceTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Writes of records whose version may be an old one, without exceptions. */
@WithDynamoDb
class TriesOfRecordsTest {
  private final BalanceTable balances;
  private final ArticleTable articles;

  TriesOfRecordsTest(DynamoDbClient client) {
    balances = new BalanceTable(client);
    articles = new ArticleTable(client);
  }

  @BeforeEach
  void create() {
    balances.admin().createIfAbsent();
    balances.scan().deleteAll();
    articles.admin().createIfAbsent();
    articles.scan().deleteAll();
  }

  private static void assertRejected(Outcome<Balance> outcome, Optional<Balance> current) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.current()).isEqualTo(current));
  }

  @Test
  void putOfTheStoredVersion() {
    Balance stored = new Balance("a", 5, 1);

    assertThat(balances.tryPut(new Balance("a", 5, 0))).isEqualTo(new Applied<>(stored));
    assertThat(balances.tryPut(stored)).isEqualTo(new Applied<>(new Balance("a", 5, 2)));
  }

  @Test
  void putOfAnOlderVersion() {
    Balance old = balances.put(new Balance("a", 5, 0));
    Balance current = balances.put(new Balance("a", 6, 1));

    assertRejected(balances.tryPut(old), Optional.of(current));
    assertRejected(balances.tryPut(new Balance("a", 5, 0)), Optional.of(current));
    assertThat(balances.get("a")).isEqualTo(current);
  }

  @Test
  void putOfWhatIsGone() {
    assertRejected(balances.tryPut(new Balance("a", 5, 1)), Optional.empty());
    assertThat(balances.find("a")).isEmpty();
  }

  @Test
  void deleteOfTheStoredVersion() {
    Balance stored = balances.put(new Balance("a", 5, 0));

    assertThat(balances.tryDelete(stored)).isEqualTo(new Applied<>(stored));
    assertThat(balances.find("a")).isEmpty();
  }

  @Test
  void deleteOfAnOlderVersion() {
    Balance old = balances.put(new Balance("a", 5, 0));
    Balance current = balances.put(new Balance("a", 6, 1));

    assertRejected(balances.tryDelete(old), Optional.of(current));
    assertThat(balances.get("a")).isEqualTo(current);
  }

  @Test
  void deleteOfWhatIsGone() {
    assertRejected(balances.tryDelete(new Balance("a", 5, 1)), Optional.empty());
  }

  @Test
  void withoutVersionsNothingStandsInTheWay() {
    Article first = new Article("a", "first", 1, null);
    Article second = new Article("a", "second", 2, null);

    assertThat(articles.tryPut(first)).isEqualTo(new Applied<>(first));
    assertThat(articles.tryPut(second)).isEqualTo(new Applied<>(second));
    assertThat(articles.tryDelete(first)).isEqualTo(new Applied<>(second));
    assertThat(articles.tryDelete(first)).isInstanceOf(Rejected.class);
  }
}
