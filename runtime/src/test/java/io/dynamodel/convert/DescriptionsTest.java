package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.exception.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DescriptionsTest {
  private static final SdkBytes BYTE = SdkBytes.fromByteArray(new byte[1]);
  private static final AttributeValue TEXT = AttributeValue.createS("x");

  @Test
  void saysTypeAndContent() {
    assertThat(describe(TEXT)).isEqualTo("text (S) \"x\"");
    assertThat(describe(AttributeValue.createN("1"))).isEqualTo("number (N) 1");
    assertThat(describe(AttributeValue.createB(BYTE))).isEqualTo("binary (B), 1 byte");
    assertThat(describe(AttributeValue.createB(SdkBytes.fromByteArray(new byte[70_000]))))
        .isEqualTo("binary (B), 70000 bytes");
    assertThat(describe(AttributeValue.createBool(false))).isEqualTo("boolean (BOOL) false");
    assertThat(describe(AttributeValue.createNul(true))).isEqualTo("NULL");
  }

  @Test
  void saysTheSizeOfCollections() {
    assertThat(describe(AttributeValue.createL(List.of(TEXT, TEXT)))).isEqualTo("list (L) of 2");
    assertThat(describe(AttributeValue.createM(Map.of("a", TEXT)))).isEqualTo("map (M) of 1");
    assertThat(describe(AttributeValue.createSs(List.of("a")))).isEqualTo("text set (SS) of 1");
    assertThat(describe(AttributeValue.createNs(List.of("1")))).isEqualTo("number set (NS) of 1");
    assertThat(describe(AttributeValue.createBs(List.of(BYTE)))).isEqualTo("binary set (BS) of 1");
  }

  @Test
  void knowsAValueWithoutAType() {
    assertThat(describe(AttributeValue.builder().build())).isEqualTo("a value without a type");
  }

  @Test
  void shortensLongText() {
    assertThat(describe(AttributeValue.createS("x".repeat(100))))
        .isEqualTo("text (S) \"" + "x".repeat(100) + "\"");
    assertThat(describe(AttributeValue.createS("x".repeat(101))))
        .isEqualTo("text (S) \"" + "x".repeat(100) + "…\"");
  }

  private static String describe(AttributeValue value) {
    return AttributeValues.describe(value);
  }

  @Test
  void leavesNoHalfOfASurrogatePair() {
    String text = "x".repeat(99) + "\uD83D\uDE00" + "x";

    assertThat(Problem.shortened(text)).isEqualTo("x".repeat(99) + "…");
    assertThat(Problem.shortened(text.substring(1))).isEqualTo(text.substring(1, 101) + "…");
  }
}
