package io.dynamodel.it.behaviour.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.Block;
import io.dynamodel.it.behaviour.model.BlockTable;
import io.dynamodel.it.behaviour.model.Parcel;
import io.dynamodel.it.behaviour.model.ParcelTable;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.it.behaviour.model.Shirt;
import io.dynamodel.it.behaviour.model.ShirtTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

@WithDynamoDb
class GetTest {
  private final RecordingClient client;
  private final TicketTable tickets;
  private final ArticleTable articles;

  GetTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    tickets = new TicketTable(client);
    articles = new ArticleTable(client);
  }

  @BeforeAll
  static void createTables(DynamoDbClient direct) {
    new TicketTable(direct).admin().create();
    new ArticleTable(direct).admin().create();
    new ScoreTable(direct).admin().create();
    new BlockTable(direct).admin().create();
    new ShirtTable(direct).admin().create();
    new ParcelTable(direct).admin().create();
  }

  @Test
  void getFindsByPartitionKey() {
    Article article = articles.put(Article.of("a1"));

    assertThat(articles.get("a1")).isEqualTo(article);
  }

  @Test
  void getFindsByPartitionAndSortKey() {
    Ticket first = tickets.put(Ticket.of("get", 1));
    tickets.put(Ticket.of("get", 2));

    assertThat(tickets.get("get", first.openedAt())).isEqualTo(first);
  }

  @Test
  void getFindsByNumber() {
    ScoreTable scores = new ScoreTable(client);
    scores.put(new Score("chess", -100, "ann"));

    assertThat(scores.get("chess", -100).player()).isEqualTo("ann");
  }

  @Test
  void getFindsByBytes() {
    BlockTable blocks = new BlockTable(client);
    blocks.put(new Block("f", new byte[] {0, -1}, "text"));

    assertThat(blocks.get("f", new byte[] {0, -1}).text()).isEqualTo("text");
  }

  @Test
  void getFindsByEnum() {
    ShirtTable shirts = new ShirtTable(client);
    shirts.put(new Shirt("dots", Shirt.Size.XL, 4));

    assertThat(shirts.get("dots", Shirt.Size.XL).stock()).isEqualTo(4);
  }

  @Test
  void getFindsByUuid() {
    ParcelTable parcels = new ParcelTable(client);
    UUID id = UUID.randomUUID();
    parcels.put(new Parcel("north", id, "books"));

    assertThat(parcels.get("north", id).content()).isEqualTo("books");
  }

  @Test
  void getOfAnAbsentItemNamesTableAndKey() {
    assertThatExceptionOfType(ItemNotFoundException.class)
        .isThrownBy(() -> tickets.get("nowhere", Ticket.START))
        .withMessage(
            "table tickets, key {queue=nowhere, openedAt=2023-05-07T08:00:00.000000000Z}:"
                + " there is no such item")
        .satisfies(e -> assertThat(e.table()).isEqualTo("tickets"))
        .satisfies(
            e ->
                assertThat(e.key())
                    .isEqualTo("{queue=nowhere, openedAt=2023-05-07T08:00:00.000000000Z}"));
  }

  @Test
  void findGivesTheItem() {
    Article article = articles.put(Article.of("a2"));

    assertThat(articles.find("a2")).contains(article);
  }

  @Test
  void findOfAnAbsentItemIsEmpty() {
    assertThat(articles.find("nowhere")).isEmpty();
  }

  @Test
  void readsAreEventuallyConsistentUnlessAsked() {
    articles.find("a3");

    assertThat(gets()).extracting(GetItemRequest::consistentRead).containsExactly(false);
  }

  @Test
  void withConsistentReadsAsksForThem() {
    ArticleTable consistent = articles.withConsistentReads();
    consistent.put(Article.of("a4"));
    consistent.get("a4");
    consistent.find("a4");

    assertThat(gets()).extracting(GetItemRequest::consistentRead).containsExactly(true, true);
  }

  @Test
  void withConsistentReadsLeavesTheTableItIsCalledOn() {
    articles.withConsistentReads();
    articles.find("a5");

    assertThat(gets()).extracting(GetItemRequest::consistentRead).containsExactly(false);
  }

  @Test
  void refreshReadsTheItemAgain() {
    Ticket old = tickets.put(Ticket.of("refresh", 1));
    Ticket now = new Ticket(old.queue(), old.openedAt(), "closed", "ann", 9);
    tickets.put(now);

    assertThat(tickets.refresh(old)).isEqualTo(now);
  }

  @Test
  void refreshIsAlwaysConsistent() {
    articles.refresh(articles.put(Article.of("a6")));

    assertThat(gets()).extracting(GetItemRequest::consistentRead).containsExactly(true);
  }

  @Test
  void refreshOfADeletedItemIsAnError() {
    Article article = articles.put(Article.of("a7"));
    articles.delete("a7");

    assertThatExceptionOfType(ItemNotFoundException.class)
        .isThrownBy(() -> articles.refresh(article))
        .withMessage("table articles, key {article_id=a7}: there is no such item");
  }

  private List<GetItemRequest> gets() {
    return client.requests(GetItemRequest.class);
  }
}
