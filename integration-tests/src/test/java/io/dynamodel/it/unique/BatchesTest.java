package io.dynamodel.it.unique;

import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.BatchWritable;
import io.dynamodel.DynamoTable;
import io.dynamodel.TableTarget;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.UniqueConstraintException;
import io.dynamodel.it.unique.MemberTable.A;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Many items with unique values: each is a transaction of its own. */
class BatchesTest {
  private final Bench bench = new Bench();
  private final Members members = bench.members;
  private final Profiles profiles = bench.profiles;

  @AfterEach
  void close() {
    bench.close();
  }

  private static List<Member> some(int count) {
    return IntStream.range(0, count).mapToObj(i -> Member.of("" + i, i + "@x")).toList();
  }

  @Test
  void putAllMovesGuards() {
    assertThat(members.putAll(some(30))).isEqualTo(some(30));
    assertThat(bench.holders()).hasSize(30).containsEntry("#UNIQUE#email#7@x", "7");

    List<Member> changed = new ArrayList<>(some(30));
    changed.set(3, Member.of("3", "other@x"));
    changed.set(4, Member.of("4", null));
    bench.engine.forgetRequests();
    assertThat(members.putAll(changed)).isEqualTo(changed);
    assertThat(bench.engine.requests(TRANSACT_WRITE_ITEMS)).hasSize(2);
    assertThat(bench.holders())
        .hasSize(29)
        .containsEntry("#UNIQUE#email#other@x", "3")
        .doesNotContainKeys("#UNIQUE#email#3@x", "#UNIQUE#email#4@x");
  }

  @Test
  void theLastOfAKeyCounts() {
    members.putAll(List.of(Member.of("1", "a@x"), Member.of("1", "b@x")));

    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#b@x", "1"));
  }

  @Test
  void aTakenValueLeavesWhatIsNotDone() {
    members.insert(Member.of("x", "5@x"));

    assertThatExceptionOfType(BatchIncompleteException.class)
        .isThrownBy(() -> members.putAll(some(10)))
        .withCauseInstanceOf(UniqueConstraintException.class)
        .satisfies(
            e -> {
              assertThat(e.unprocessed().items(members)).contains(Member.of("5", "5@x"));
              assertThat(e.unknown().isEmpty()).isTrue();
              assertThat(e.processed() + e.unprocessed().size()).isEqualTo(10);
            });
    assertThat(bench.holders()).containsEntry("#UNIQUE#email#5@x", "x");
  }

  @Test
  void aLostAnswerIsUnknown() {
    bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cutAfter();

    assertThatExceptionOfType(BatchIncompleteException.class)
        .isThrownBy(() -> members.putAll(some(1)))
        .withCauseInstanceOf(SdkClientException.class)
        .satisfies(e -> assertThat(e.unknown().items(members)).isEqualTo(some(1)));
    assertThat(bench.holders()).hasSize(1);
  }

  @Test
  void conflictsAreTriedAgain() {
    bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cancelled("TransactionConflict").times(5);

    members.putAll(some(3));

    assertThat(bench.holders()).hasSize(3);
  }

  @Test
  void versionsOfAll() {
    List<Profile> stored =
        profiles.putAll(List.of(Profile.of(1, 1L), Profile.of(2, 2L), Profile.of(3, null)));
    assertThat(stored).extracting(Profile::version).containsExactly(1L, 1L, 1L);

    List<Profile> next = stored.stream().map(each -> each.withCode(each.number() + 10)).toList();
    assertThat(profiles.putAll(next)).extracting(Profile::version).containsExactly(2L, 2L, 2L);
    assertThat(bench.guardsOfProfiles())
        .containsOnlyKeys("#UNIQUE#code#t#11", "#UNIQUE#code#t#12", "#UNIQUE#code#t#13");
    profiles.deleteAll(profiles.scan().toList());
    assertThat(bench.rawProfiles.items()).isEmpty();
  }

  @Test
  void deleteAllOfRecords() {
    members.putAll(some(20));
    Member changed = members.update("3").apply(A.email.set("other@x")).execute();
    assertThat(changed.email()).isEqualTo("other@x");

    members.deleteAll(some(30)); // one is old, ten are not there

    assertThat(bench.raw.items()).isEmpty();
  }

  @Test
  void deleteAllOfAScan() {
    members.putAll(some(60));
    bench.sent();

    assertThat(members.scan().filter(A.points.eq(0)).deleteAll()).isEqualTo(60);

    assertThat(bench.sent()).startsWith("Scan, TransactWriteItems 2").doesNotContain("GetItem");
    assertThat(bench.raw.items()).isEmpty();
  }

  @Test
  void deleteAllOfAnIndexThatLacksTheValues() {
    members.putAll(some(9));
    bench.sent();

    assertThat(members.scanInverted().deleteAll()).isEqualTo(9);

    assertThat(bench.sent()).contains("GetItem");
    assertThat(bench.raw.items()).isEmpty();
  }

  @Test
  void deleteAllOfAQuery() {
    profiles.putAll(List.of(Profile.of(1, 1L), Profile.of(2, 2L), Profile.of(3, null)));

    assertThat(profiles.query("t").deleteAll()).isEqualTo(3);

    assertThat(bench.rawProfiles.items()).isEmpty();
  }

  @Test
  void writeOnceMovesGuards() {
    assertThat(members.writeOnce(some(5))).isEqualTo(some(5));
    assertThat(bench.holders()).hasSize(5);
    bench.sent();
    assertThat(members.writeOnce(some(5))).isEmpty();
    assertThat(bench.sent()).isEqualTo("BatchGetItem");

    List<Member> changed = List.of(Member.of("1", "other@x"), Member.of("2", "2@x").withPoints(3));
    assertThat(members.writeOnce(changed)).isEqualTo(changed);
    assertThat(bench.sent())
        .startsWith("BatchGetItem")
        .contains("TransactWriteItems 3")
        .contains("PutItem");
    assertThat(bench.holders())
        .hasSize(5)
        .containsEntry("#UNIQUE#email#other@x", "1")
        .doesNotContainKey("#UNIQUE#email#1@x");
    assertThatExceptionOfType(BatchIncompleteException.class)
        .isThrownBy(() -> members.writeOnce(List.of(Member.of("9", "3@x"))))
        .withCauseInstanceOf(UniqueConstraintException.class);
  }

  @Test
  void batchesOfSeveralTablesTakeNoUniqueValues() {
    Batchable batchable = new Batchable(TableTarget.of(bench.dynamo, Members.SCHEMA));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> bench.dynamo.batchWrite(batch -> batch.put(batchable, Member.of("1", "1@x"))))
        .withMessageContaining("unique values, which BatchWriteItem can't keep");
  }

  /** As no generated class of such a model is. */
  private static final class Batchable extends DynamoTable<Member, Batchable>
      implements BatchWritable<Member> {
    Batchable(TableTarget<Member> target) {
      super(target, Batchable::new);
    }
  }
}
