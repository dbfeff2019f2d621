package io.dynamodel.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.language.KeyPair.Example;
import io.dynamodel.processor.language.KeyTexts.Piece;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The types of a shop, as the documentation has them. */
class KeyPairTest {
  private static final Texts TEXT = Texts.escaped(false);
  private static final KeyTexts CUSTOMERS =
      texts(new Piece.Literal("CUSTOMER#"), new Piece.Part("customerId", TEXT));
  private static final Piece PLACED = new Piece.Part("placed", Texts.digits(10));
  private static final Piece ID = new Piece.Part("orderId", TEXT);
  private static final Piece LINE = new Piece.Part("line", Texts.digits(4));

  private static final KeyPair PROFILE = customers(new Piece.Literal("PROFILE"));
  private static final KeyPair ORDER =
      customers(new Piece.Literal("ORDER#"), PLACED, new Piece.Literal("#"), ID);
  private static final KeyPair ORDER_LINE =
      customers(
          new Piece.Literal("ORDER#"),
          PLACED,
          new Piece.Literal("#"),
          ID,
          new Piece.Literal("#LINE#"),
          LINE);

  @Test
  void ofTheShopAreNeverEqual() {
    assertThat(PROFILE.shared(ORDER)).isEmpty();
    assertThat(ORDER.shared(ORDER_LINE)).isEmpty();
    assertThat(ORDER_LINE.shared(PROFILE)).isEmpty();
  }

  @Test
  void ofTheShopNeedTheFilterAsLongAsOthersBeginLikeThem() {
    assertThat(PROFILE.mixedParts(List.of(ORDER, ORDER_LINE))).isZero();
    assertThat(ORDER.mixedParts(List.of(PROFILE, ORDER_LINE))).isEqualTo(2);
    assertThat(ORDER_LINE.mixedParts(List.of(PROFILE, ORDER))).isEqualTo(2);
    assertThat(ORDER_LINE.mixedParts(List.of(PROFILE))).isZero();
  }

  @Test
  void thatCanBeEqualHaveAnExampleThatReadsWell() {
    KeyPair note =
        customers(new Piece.Literal("ORDER#"), new Piece.Part("text", Texts.without("")));

    assertThat(note.shared(ORDER_LINE))
        .contains(new Example("CUSTOMER#a", "ORDER#0000000000#a#LINE#0000"));
    assertThat(note.shared(PROFILE)).isEmpty();
  }

  @Test
  void inOtherPartitionsNeverMeet() {
    KeyPair shop = new KeyPair(texts(new Piece.Literal("SHOP#"), ID), ORDER.sort());

    assertThat(shop.shared(ORDER)).isEmpty();
    assertThat(shop.mixedParts(List.of(ORDER, ORDER_LINE))).isZero();
  }

  @Test
  void ofAnIndexMayBeEqualSoThatTheWholeKeyNeedsTheFilter() {
    assertThat(ORDER.mixedParts(List.of(ORDER))).isEqualTo(3);
  }

  @Test
  void withoutASortKeyAreEqualIfTheirPartitionsAre() {
    KeyPair alone = new KeyPair(CUSTOMERS, KeyTexts.NONE);

    assertThat(alone.shared(alone)).contains(new Example("CUSTOMER#a", ""));
    assertThat(alone.mixedParts(List.of(alone))).isEqualTo(1);
  }

  @Test
  void aPartThatStandsTwiceIsKnownAtBothPlaces() {
    KeyPair twice = customers(ID, new Piece.Literal("#"), LINE, new Piece.Literal("#"), ID);
    KeyPair other = customers(new Piece.Literal("a#0001#a"));

    assertThat(twice.sort().parts()).containsExactly("orderId", "line");
    assertThat(twice.mixedParts(List.of(other))).isEqualTo(3);
    assertThat(twice.sort().after(1).shared(other.sort())).contains("a#0001#a");
  }

  @Test
  void textsAreWhatIsWritten() {
    assertThat(accepted(TEXT, "a", "%00", "%25", "&", "a%23b"))
        .containsExactly("a", "%00", "%25", "&", "a%23b");
    assertThat(accepted(TEXT, "", "#", "%", "%26", "%2a", "%1", "\uDBFF\uDFFF")).isEmpty();
    assertThat(accepted(Texts.escaped(true), "", "a")).containsExactly("", "a");
    assertThat(accepted(Texts.without("#|"), "", "a", "%", "#", "a|"))
        .containsExactly("", "a", "%");
    assertThat(accepted(Texts.integer(), "0", "7", "10", "-1", "-20", "-0", "01", "", "-"))
        .containsExactly("0", "7", "10", "-1", "-20");
    assertThat(accepted(Texts.number(), "-1.5", "1E-7", "")).containsExactly("-1.5", "1E-7");
    assertThat(accepted(Texts.padded(2, 1, 12), "01", "12", "00", "13", "1"))
        .containsExactly("01", "12");
  }

  private static List<String> accepted(Texts texts, String... some) {
    KeyTexts key = KeyTexts.of("part", texts);
    return Arrays.stream(some)
        .filter(text -> key.shared(texts(new Piece.Literal(text))).isPresent())
        .toList();
  }

  private static KeyPair customers(Piece... sort) {
    return new KeyPair(CUSTOMERS, texts(sort));
  }

  private static KeyTexts texts(Piece... pieces) {
    return new KeyTexts(Arrays.asList(pieces));
  }
}
