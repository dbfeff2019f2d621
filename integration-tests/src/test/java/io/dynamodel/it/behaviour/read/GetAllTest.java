package io.dynamodel.it.behaviour.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Key;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

@WithDynamoDb
class GetAllTest {
  private final RecordingClient client;
  private final TicketTable tickets;
  private final ArticleTable articles;

  GetAllTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    tickets = new TicketTable(client);
    articles = new ArticleTable(client);
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new TicketTable(direct).admin().create();
    new ArticleTable(direct).admin().create();
    for (String id : List.of("a", "b", "c")) {
      new ArticleTable(direct).put(Article.of(id));
    }
    TicketTable tickets = new TicketTable(direct);
    IntStream.range(0, 250).forEach(i -> tickets.put(Ticket.of("many", i)));
  }

  @Test
  void resultsComeInTheOrderOfTheKeys() {
    assertThat(articles.getAll("c", "a", "b"))
        .extracting(Article::articleId)
        .containsExactly("c", "a", "b");
  }

  @Test
  void aKeyGivenTwiceIsAskedForAndReturnedOnce() {
    assertThat(articles.getAll("a", "b", "a"))
        .extracting(Article::articleId)
        .containsExactly("a", "b");
    assertThat(chunks()).containsExactly(2);
  }

  @Test
  void keysWithoutAnItemAreLeftOut() {
    assertThat(articles.getAll("a", "nowhere", "b"))
        .extracting(Article::articleId)
        .containsExactly("a", "b");
  }

  @Test
  void noKeysSendNothing() {
    assertThat(articles.getAll()).isEmpty();
    assertThat(tickets.getAll(List.of())).isEmpty();
    assertThat(client.requests()).isEmpty();
  }

  @Test
  void manyKeysAreReadInChunksOfAHundred() {
    List<Integer> seconds = new ArrayList<>(IntStream.range(0, 250).boxed().toList());
    Collections.reverse(seconds);

    assertThat(tickets.getAll(seconds.stream().map(GetAllTest::key).toList()))
        .extracting(Ticket::priority)
        .isEqualTo(seconds);
    assertThat(chunks()).containsExactly(100, 100, 50);
  }

  @Test
  void exactlyAHundredKeysAreOneRequest() {
    assertThat(tickets.getAll(IntStream.range(0, 100).mapToObj(GetAllTest::key).toList()))
        .hasSize(100);
    assertThat(chunks()).containsExactly(100);
  }

  @Test
  void readsAreEventuallyConsistentUnlessAsked() {
    articles.getAll("a");
    articles.withConsistentReads().getAll("a");

    assertThat(client.requests(BatchGetItemRequest.class))
        .extracting(request -> request.requestItems().get("articles"))
        .extracting(KeysAndAttributes::consistentRead)
        .containsExactly(false, true);
  }

  private static Key<Ticket> key(int second) {
    return TicketTable.key("many", Ticket.START.plusSeconds(second));
  }

  private List<Integer> chunks() {
    return client.requests(BatchGetItemRequest.class).stream()
        .map(request -> request.requestItems().values().iterator().next().keys().size())
        .toList();
  }
}
