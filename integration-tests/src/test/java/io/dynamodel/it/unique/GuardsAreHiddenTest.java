package io.dynamodel.it.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Cursor;
import io.dynamodel.Page;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.unique.MemberTable.A;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guards are in the table, and in no result. */
class GuardsAreHiddenTest {
  private final Bench bench = new Bench();
  private final Members members = bench.members;
  private final List<Member> all = new ArrayList<>();

  @BeforeEach
  void fill() {
    for (int i = 0; i < 20; i++) {
      all.add(members.insert(Member.of("" + i, i + "@x").withLogin("t", "l" + i).withPoints(i)));
    }
    assertThat(bench.guards()).hasSize(40);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void scans() {
    assertThat(members.scan().toList()).containsExactlyInAnyOrderElementsOf(all);
    assertThat(members.scan().parallel(4).toList()).containsExactlyInAnyOrderElementsOf(all);
    assertThat(members.scan().filter(A.points.lt(5)).toList())
        .containsExactlyInAnyOrderElementsOf(all.subList(0, 5));
    assertThat(members.scan().limit(7).toList()).hasSize(7);
    assertThat(members.scan().pageSize(3).limit(7).toList()).hasSize(7);
  }

  @Test
  void counts() {
    assertThat(members.scan().count()).isEqualTo(20);
    assertThat(members.scan().parallel(4).count()).isEqualTo(20);
    assertThat(members.scan().filter(A.points.lt(5)).count()).isEqualTo(5);
    assertThat(members.scan().limit(7).count()).isEqualTo(7);
  }

  @Test
  void pages() {
    List<Member> found = new ArrayList<>();
    Cursor next = null;
    do {
      Page<Member> page =
          next == null ? members.scan().pageSize(7).page() : members.scan().pageSize(7).page(next);
      found.addAll(page.items());
      next = page.next().orElse(null);
    } while (next != null);
    assertThat(found).containsExactlyInAnyOrderElementsOf(all);
    assertThat(members.scan().limit(9).filledPage().items()).hasSize(9);
  }

  @Test
  void indexesOfKeyAttributes() {
    assertThat(members.scanByLogin().toList()).hasSize(20);
    assertThat(bench.sent()).isEqualTo("Scan");
    assertThat(members.scanInverted().toList()).hasSize(20);
  }

  @Test
  void reportsOfItems() {
    assertThat(members.admin().verifyItems().findings()).isEmpty();
    assertThat(members.admin().verifyItems().items()).isEqualTo(20);
  }

  @Test
  void keysThatWouldBeThoseOfGuards() {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> members.put(Member.of("#UNIQUE#x", null)))
        .withMessage(
            "table members, key {id=#UNIQUE#x}, attribute id: begins with #UNIQUE#, as only the guards of unique values do");
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> members.update("#UNIQUE#x").apply(A.points.set(1)).execute());
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> members.delete("#UNIQUE#email#1@x"));
    assertThat(members.find("#UNIQUE#x")).isEmpty();
  }
}
