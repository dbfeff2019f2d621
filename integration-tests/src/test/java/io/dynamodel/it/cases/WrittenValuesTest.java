package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Version;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a write returns is what a read gives, though not all of it is converted back. */
@WithDynamoDb
class WrittenValuesTest {
  private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

  @DynamoDocument
  record Part(String name, BigDecimal price, List<Instant> times) {}

  @DynamoModel(table = "lots")
  record Lot(
      @PartitionKey String id,
      @SortKey Instant at,
      BigDecimal price,
      @Nullable BigDecimal discount,
      List<String> tags,
      List<BigDecimal> prices,
      Set<BigDecimal> amounts,
      Part part,
      @Version long version,
      @CreatedAt @Nullable Instant created) {}

  /** Its constructor, its accessor and what it refuses are its own. */
  @DynamoModel(table = "labels")
  record Label(@PartitionKey String id, Instant at, @Nullable String text, BigDecimal width) {
    static int constructed;

    Label {
      constructed++;
      if (width.signum() < 0) {
        width = width.add(BigDecimal.ONE); // not the same the next time
      }
      if (width.signum() == 0 && id.equals("refused")) {
        throw new IllegalArgumentException("no width");
      }
    }

    @Override
    public String text() {
      return text == null ? "none" : text.toUpperCase(Locale.ROOT);
    }
  }

  private final DynamoDbEngine engine;
  private final WrittenValuesTest_LotTable lots;
  private final WrittenValuesTest_LabelTable labels;

  WrittenValuesTest(
      DynamoDbEngine engine, WrittenValuesTest_LotTable lots, WrittenValuesTest_LabelTable labels) {
    this.engine = engine;
    this.lots = lots;
    this.labels = labels;
  }

  @BeforeEach
  void forget() {
    engine.forgetRequests();
  }

  private static Lot lot(String price, List<String> tags) {
    BigDecimal number = new BigDecimal(price);
    Part part = new Part("part", number, List.of(AT));
    return new Lot("lot", AT, number, null, tags, List.of(number), Set.of(number), part, 0, null);
  }

  @Test
  void valuesThatAreStoredAsTheyAreComeBackAsTheyAre() {
    Lot given = lot("1.5", List.of("a", "b"));

    Lot put = lots.put(given);

    assertThat(put).isEqualTo(lots.get("lot", AT));
    assertThat(put.at()).isSameAs(given.at());
    assertThat(put.price()).isSameAs(given.price());
    assertThat(put.tags()).isSameAs(given.tags());
    assertThat(put.version()).isEqualTo(1);
    assertThat(put.created()).isNotNull();
  }

  @Test
  void otherValuesComeBackAsTheyAreStored() {
    Lot put = lots.put(lot("1.50", List.of()));

    assertThat(put).isEqualTo(lots.get("lot", AT));
    assertThat(put.price()).isEqualTo(new BigDecimal("1.5"));
    assertThat(put.prices()).containsExactly(new BigDecimal("1.5"));
    assertThat(put.part().price()).isEqualTo(new BigDecimal("1.5"));
    assertThat(lots.put(put).price()).isEqualTo(new BigDecimal("1.5"));
  }

  @Test
  void aListThatChangesLaterIsNotWhatWasStored() {
    List<String> tags = new ArrayList<>(List.of("a"));

    Lot put = lots.put(lot("1", tags));
    tags.add("b");

    assertThat(put.tags()).containsExactly("a");
    assertThat(put).isEqualTo(lots.get("lot", AT));
  }

  @Test
  void theConstructorMakesWhatItMakesOfAReadRecord() {
    Label given = new Label("label", AT, "wide", new BigDecimal("-2.5"));
    Label.constructed = 0;

    Label put = labels.put(given);

    assertThat(Label.constructed).isEqualTo(1);
    assertThat(put).isEqualTo(labels.get("label"));
    assertThat(put.width()).isEqualTo(new BigDecimal("-0.5"));
    assertThat(put.toString()).contains("text=WIDE");
  }

  @Test
  void anAccessorGivesWhatIsStored() {
    Label put = labels.put(new Label("label", AT, null, BigDecimal.ONE));

    assertThat(put).isEqualTo(labels.get("label")).hasToString(labels.get("label").toString());
    assertThat(put.toString()).contains("text=none");
  }

  @Test
  void whatTheConstructorWouldRefuseIsNotWritten() {
    Label given = new Label("refused", AT, "x", new BigDecimal("-2"));

    assertThatExceptionOfType(ItemMappingException.class).isThrownBy(() -> labels.put(given));
    assertThat(engine.requests()).isEmpty();
  }
}
