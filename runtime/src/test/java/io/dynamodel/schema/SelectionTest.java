package io.dynamodel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ExpressionRenderer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final ItemSelection<Object, Object> CITY =
      Selection.of(item -> item, "city", "a.b");

  @Test
  void readsMembersOfDocumentsAtAnyDepth() {
    ItemSelection<?, ?> inner = Selection.of(item -> item, "n").with("inner", CITY);
    ItemSelection<?, ?> whole = Selection.of(item -> item, "id").with("outer", inner);

    assertThat(whole.paths())
        .extracting(AttributePath::toString)
        .containsExactly("id", "outer.n", "outer.inner.city", "outer.inner.a.b");
  }

  @Test
  void rendersANameWithADotAsOneName() {
    ExpressionRenderer renderer = new ExpressionRenderer();

    String text = renderer.projection(Selection.of(item -> item, "city").with("d", CITY).paths());

    assertThat(text).isEqualTo("#0, #1.#0, #1.#2");
    assertThat(renderer.names()).isEqualTo(Map.of("#0", "city", "#1", "d", "#2", "a.b"));
  }

  @Test
  void readsTheWholeDocumentWhereThePartReadsAll() {
    assertThat(CITY.with("d", Selection.of(item -> item)).paths())
        .containsExactly(AttributePath.of("city"), AttributePath.of("a.b"), AttributePath.of("d"));
  }

  @Test
  void keepsThemWhenItChecks() {
    assertThat(CITY.checking(item -> {}).paths()).isEqualTo(CITY.paths());
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> CITY.with("d", null).paths())
        .withMessage("part");
  }
}
