package io.dynamodel.it.behaviour.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.BinaryKeyStep;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.PrefixKeyStep;
import io.dynamodel.Query;
import io.dynamodel.TextKeyStep;
import io.dynamodel.it.behaviour.model.Block;
import io.dynamodel.it.behaviour.model.BlockTable;
import io.dynamodel.it.behaviour.model.Parcel;
import io.dynamodel.it.behaviour.model.ParcelTable;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.it.behaviour.model.Shirt;
import io.dynamodel.it.behaviour.model.Shirt.Size;
import io.dynamodel.it.behaviour.model.ShirtTable;
import io.dynamodel.it.behaviour.model.Tally;
import io.dynamodel.it.behaviour.model.TallyTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Each operator that a sort key offers, for each type of key. */
@WithDynamoDb
class SortKeyConditionsTest {
  private final DynamoDbClient direct;

  SortKeyConditionsTest(DynamoDbClient direct) {
    this.direct = direct;
  }

  @Nested
  class OfTimes {
    @BeforeAll
    static void putItems(DynamoDbClient direct) {
      TicketTable tickets = new TicketTable(direct);
      tickets.admin().createIfAbsent();
      tickets.put(Ticket.of("other", 2));
      IntStream.range(0, 5).forEach(second -> tickets.put(Ticket.of("q", second)));
    }

    @Test
    void areInTheirOrder() {
      assertThat(seconds(new TicketTable(direct).query("q"))).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void eq() {
      assertThat(seconds(openedAt().eq(at(2)))).containsExactly(2);
      assertThat(seconds(openedAt().eq(at(2).plusNanos(1)))).isEmpty();
    }

    @Test
    void lt() {
      assertThat(seconds(openedAt().lt(at(2)))).containsExactly(0, 1);
    }

    @Test
    void le() {
      assertThat(seconds(openedAt().le(at(2)))).containsExactly(0, 1, 2);
    }

    @Test
    void gt() {
      assertThat(seconds(openedAt().gt(at(2)))).containsExactly(3, 4);
    }

    @Test
    void ge() {
      assertThat(seconds(openedAt().ge(at(2)))).containsExactly(2, 3, 4);
    }

    @Test
    void betweenIncludesBothBounds() {
      assertThat(seconds(openedAt().between(at(1), at(3)))).containsExactly(1, 2, 3);
      assertThat(seconds(openedAt().between(at(1), at(1)))).containsExactly(1);
    }

    @Test
    void beginsWithTakesAPartOfTheTextInUtc() {
      assertThat(seconds(openedAt().beginsWith("2023-05-07T08:00:03"))).containsExactly(3);
      assertThat(seconds(openedAt().beginsWith("2023-05"))).hasSize(5);
      assertThat(seconds(openedAt().beginsWith("2024"))).isEmpty();
    }

    private TextKeyStep<Instant, Query<Ticket>, Query<Ticket>> openedAt() {
      return new TicketTable(direct).query("q").openedAt();
    }

    private static Instant at(int second) {
      return Ticket.START.plusSeconds(second);
    }

    private static List<Integer> seconds(Query<Ticket> query) {
      return query.stream().map(Ticket::priority).toList();
    }
  }

  @Nested
  class OfNumbers {
    @BeforeAll
    static void putItems(DynamoDbClient direct) {
      ScoreTable scores = new ScoreTable(direct);
      scores.admin().create();
      LongStream.of(100, 7, -5, 10, 0, -50)
          .forEach(points -> scores.put(new Score("g", points, "ann")));
    }

    @Test
    void areInTheOrderOfTheirValuesNotOfTheirTexts() {
      assertThat(points(new ScoreTable(direct).query("g")))
          .containsExactly(-50L, -5L, 0L, 7L, 10L, 100L);
    }

    @Test
    void eq() {
      assertThat(points(step().eq(7))).containsExactly(7L);
      assertThat(points(step().eq(Long.valueOf(-5)))).containsExactly(-5L);
      assertThat(points(step().eq(8))).isEmpty();
    }

    @Test
    void lt() {
      assertThat(points(step().lt(7))).containsExactly(-50L, -5L, 0L);
      assertThat(points(step().lt(Long.valueOf(0)))).containsExactly(-50L, -5L);
    }

    @Test
    void le() {
      assertThat(points(step().le(7))).containsExactly(-50L, -5L, 0L, 7L);
      assertThat(points(step().le(Long.valueOf(0)))).containsExactly(-50L, -5L, 0L);
    }

    @Test
    void gt() {
      assertThat(points(step().gt(7))).containsExactly(10L, 100L);
      assertThat(points(step().gt(Long.valueOf(10)))).containsExactly(100L);
    }

    @Test
    void ge() {
      assertThat(points(step().ge(7))).containsExactly(7L, 10L, 100L);
      assertThat(points(step().ge(Long.valueOf(10)))).containsExactly(10L, 100L);
    }

    @Test
    void betweenIncludesBothBounds() {
      assertThat(points(step().between(-5, 7))).containsExactly(-5L, 0L, 7L);
      assertThat(points(step().between(Long.valueOf(9), Long.valueOf(100))))
          .containsExactly(10L, 100L);
    }

    private NumberKeyStep<Long, Query<Score>, Query<Score>> step() {
      return new ScoreTable(direct).query("g").points();
    }

    private static List<Long> points(Query<Score> query) {
      return query.stream().map(Score::points).toList();
    }
  }

  @Nested
  class OfBytes {
    @BeforeAll
    static void putItems(DynamoDbClient direct) {
      BlockTable blocks = new BlockTable(direct);
      blocks.admin().create();
      blocks.put(new Block("f", bytes(0x80), "80"));
      blocks.put(new Block("f", bytes(0x7f, 0xff), "7fff"));
      blocks.put(new Block("f", bytes(0x01), "01"));
      blocks.put(new Block("f", bytes(0x7f), "7f"));
    }

    @Test
    void areInTheOrderOfUnsignedBytes() {
      assertThat(texts(new BlockTable(direct).query("f")))
          .containsExactly("01", "7f", "7fff", "80");
    }

    @Test
    void eq() {
      assertThat(texts(hash().eq(bytes(0x7f)))).containsExactly("7f");
    }

    @Test
    void lt() {
      assertThat(texts(hash().lt(bytes(0x7f, 0xff)))).containsExactly("01", "7f");
    }

    @Test
    void le() {
      assertThat(texts(hash().le(bytes(0x7f)))).containsExactly("01", "7f");
    }

    @Test
    void gt() {
      assertThat(texts(hash().gt(bytes(0x7f)))).containsExactly("7fff", "80");
    }

    @Test
    void ge() {
      assertThat(texts(hash().ge(bytes(0x7f, 0xff)))).containsExactly("7fff", "80");
    }

    @Test
    void betweenIncludesBothBounds() {
      assertThat(texts(hash().between(bytes(0x7f), bytes(0x80))))
          .containsExactly("7f", "7fff", "80");
    }

    @Test
    void beginsWith() {
      assertThat(texts(hash().beginsWith(bytes(0x7f)))).containsExactly("7f", "7fff");
    }

    private BinaryKeyStep<byte[], Query<Block>, Query<Block>> hash() {
      return new BlockTable(direct).query("f").hash();
    }

    private static byte[] bytes(int... values) {
      byte[] bytes = new byte[values.length];
      for (int i = 0; i < values.length; i++) {
        bytes[i] = (byte) values[i];
      }
      return bytes;
    }

    private static List<String> texts(Query<Block> query) {
      return query.stream().map(Block::text).toList();
    }
  }

  @Nested
  class OfEnums {
    @BeforeAll
    static void putItems(DynamoDbClient direct) {
      ShirtTable shirts = new ShirtTable(direct);
      shirts.admin().create();
      for (Size size : Size.values()) {
        shirts.put(new Shirt("dots", size, 1));
      }
    }

    @Test
    void eqIsTheWholeName() {
      assertThat(sizes(size().eq(Size.XL))).containsExactly(Size.XL);
    }

    @Test
    void beginsWithIsAPartOfTheName() {
      assertThat(sizes(size().beginsWith("X"))).containsExactly(Size.XL, Size.XXL);
    }

    private PrefixKeyStep<Size, Query<Shirt>, Query<Shirt>> size() {
      return new ShirtTable(direct).query("dots").size();
    }

    private static List<Size> sizes(Query<Shirt> query) {
      return query.stream().map(Shirt::size).toList();
    }
  }

  @Nested
  class OfUuids {
    private static final UUID FIRST = UUID.fromString("0a000000-0000-0000-0000-000000000001");
    private static final UUID SECOND = UUID.fromString("0a000000-0000-0000-0000-000000000002");
    private static final UUID OTHER = UUID.fromString("fa000000-0000-0000-0000-000000000001");

    @BeforeAll
    static void putItems(DynamoDbClient direct) {
      ParcelTable parcels = new ParcelTable(direct);
      parcels.admin().create();
      for (UUID id : List.of(OTHER, SECOND, FIRST)) {
        parcels.put(new Parcel("north", id, "books"));
      }
    }

    @Test
    void eq() {
      assertThat(ids(parcelId().eq(SECOND))).containsExactly(SECOND);
    }

    @Test
    void beginsWith() {
      assertThat(ids(parcelId().beginsWith("0a"))).containsExactly(FIRST, SECOND);
    }

    private PrefixKeyStep<UUID, Query<Parcel>, Query<Parcel>> parcelId() {
      return new ParcelTable(direct).query("north").parcelId();
    }

    private static List<UUID> ids(Query<Parcel> query) {
      return query.stream().map(Parcel::parcelId).toList();
    }
  }

  @Nested
  class OfAnIndex {
    @BeforeAll
    static void putItems(DynamoDbClient direct) {
      TicketTable tickets = new TicketTable(direct);
      tickets.admin().createIfAbsent();
      for (int second = 0; second < 4; second++) {
        tickets.put(
            new Ticket("i" + second, Ticket.START.plusSeconds(second), "new", null, second));
      }
    }

    @Test
    void isItsOwnSortKey() {
      assertThat(
              new TicketTable(direct)
                  .byStatus("new")
                  .openedAt()
                  .between(Ticket.START.plusSeconds(1), Ticket.START.plusSeconds(2)))
          .extracting(Ticket::queue)
          .containsExactly("i1", "i2");
    }
  }

  @Test
  void aSortKeyNamedLikeAMethodOfQueriesGetsAnotherName() {
    TallyTable tallies = new TallyTable(direct);
    tallies.admin().create();
    tallies.put(new Tally("t", 1));
    tallies.put(new Tally("t", 2));
    tallies.put(new Tally("t", 3));

    assertThat(tallies.query("t").countKey().ge(2)).extracting(Tally::count).containsExactly(2, 3);
    assertThat(tallies.query("t").count()).isEqualTo(3);
  }
}
