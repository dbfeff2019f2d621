package io.dynamodel.it.behaviour.page;

import static io.dynamodel.it.behaviour.model.ScoreTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Page;
import io.dynamodel.Query;
import io.dynamodel.Scan;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** {@code pages()}: ten scores from 0 to 9; the players of the even ones are called so. */
@WithDynamoDb
class PagesTest {
  private final RecordingClient client;
  private final Query<Score> ten;

  PagesTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    ten = new ScoreTable(client).query("ten");
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    ScoreTable scores = new ScoreTable(direct);
    scores.admin().create();
    LongStream.range(0, 10)
        .forEach(points -> scores.put(new Score("ten", points, points % 2 == 0 ? "even" : "odd")));
  }

  @Test
  void allPagesComeOneAfterTheOther() {
    assertThat(points(ten.pageSize(4).pages()))
        .containsExactly(List.of(0L, 1L, 2L, 3L), List.of(4L, 5L, 6L, 7L), List.of(8L, 9L));
    assertThat(limits()).containsExactly(4, 4, 4);
  }

  @Test
  void emptyPagesAreAmongThem() {
    assertThat(points(ten.filter(A.player.eq("none")).pageSize(4).pages()))
        .containsExactly(List.of(), List.of(), List.of());
  }

  @Test
  void theLimitIsThatOfAllPagesTogether() {
    assertThat(points(ten.limit(5).pageSize(2).pages()))
        .containsExactly(List.of(0L, 1L), List.of(2L, 3L), List.of(4L));
    assertThat(limits()).containsExactly(2, 2, 1);
  }

  @Test
  void noPageFollowsOnceTheLimitIsReached() {
    assertThat(points(ten.limit(4).pageSize(2).pages())).hasSize(2);
    assertThat(points(ten.limit(4).pages())).hasSize(1);
    assertThat(limits()).containsExactly(2, 2, 4);
  }

  @Test
  void theLimitCountsWhatPassesTheFilter() {
    assertThat(points(ten.filter(A.player.eq("even")).limit(3).pageSize(3).pages()))
        .containsExactly(List.of(0L, 2L), List.of(4L));
    assertThat(points(ten.filter(A.player.eq("even")).limit(3).pages()))
        .containsExactly(List.of(0L, 2L, 4L));
  }

  @Test
  void aLimitAboveWhatIsThereGivesAll() {
    assertThat(points(ten.limit(Integer.MAX_VALUE).pages())).hasSize(1);
  }

  @Test
  void eachIsRequestedWhenItIsAskedFor() {
    Iterator<Page<Score>> pages = ten.pageSize(4).pages().iterator();
    assertThat(pages.hasNext()).isTrue();
    assertThat(client.requests()).isEmpty();

    pages.next();
    assertThat(pages.hasNext()).isTrue();
    assertThat(client.requests()).hasSize(1);
  }

  @Test
  void eachIterationStartsAnew() {
    Iterable<Page<Score>> pages = ten.pageSize(4).pages();

    assertThat(points(pages)).isEqualTo(points(pages)).hasSize(3);
  }

  @Test
  void anIteratorThatIsThroughSaysSo() {
    Iterator<Page<Score>> pages = ten.pages().iterator();
    pages.next();

    assertThat(pages.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pages::next);
    assertThat(client.requests()).hasSize(1);
  }

  @Test
  void thoseOfAParallelScanHaveTheItemsOfAllSegments() {
    Scan<Score> scan = new ScoreTable(client).scan().parallel(3).pageSize(2);

    assertThat(points(scan.pages()).stream().flatMap(List::stream))
        .containsExactlyInAnyOrder(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(points(scan.limit(7).pages()).stream().mapToInt(List::size).sum()).isEqualTo(7);
  }

  private List<Integer> limits() {
    return client.requests(QueryRequest.class).stream().map(QueryRequest::limit).toList();
  }

  private static List<List<Long>> points(Iterable<Page<Score>> pages) {
    return StreamSupport.stream(pages.spliterator(), false)
        .map(page -> page.items().stream().map(Score::points).toList())
        .toList();
  }
}
