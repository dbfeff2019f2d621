package io.dynamodel.it.unique;

import static io.dynamodel.UniqueFinding.Kind.SHARED;
import static io.dynamodel.UniqueFinding.Kind.UNGUARDED;
import static io.dynamodel.UniqueFinding.Kind.UNHELD;
import static io.dynamodel.engine.Operation.TRANSACT_GET_ITEMS;
import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.UniqueFinding;
import io.dynamodel.exception.UniqueConstraintException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.unique.MemberTable.A;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What others have left of guards is found and mended. */
class VerifyUniquesTest {
  private final Bench bench = new Bench();
  private final Members members = bench.members;

  @AfterEach
  void close() {
    bench.close();
  }

  private List<UniqueFinding> verify() {
    return members.admin().verifyUniques();
  }

  private List<UniqueFinding> mend() {
    return members.admin().mendUniques();
  }

  @Test
  void nothingIsWrong() {
    for (int i = 0; i < 120; i++) {
      members.insert(Member.of("" + i, i % 3 == 0 ? null : i + "@x").withLogin("t", "l" + i));
    }

    assertThat(verify()).isEmpty();
    assertThat(mend()).isEmpty();
    assertThat(bench.engine.requests(TRANSACT_GET_ITEMS)).isEmpty();
  }

  @Test
  void itemsWithoutGuardsGetThem() {
    bench.putRaw(Member.of("1", "ann@x").withLogin("t", "ann"));

    assertThat(verify()).extracting(UniqueFinding::kind).containsExactly(UNGUARDED, UNGUARDED);
    assertThat(verify()).extracting(UniqueFinding::unique).containsExactly("email", "login");
    assertThat(verify().get(0))
        .hasToString("table members, key {id=1}: has a unique value without a guard (email)");
    assertThat(bench.guards()).isEmpty();

    assertThat(mend()).isEmpty();
    assertThat(bench.holders())
        .isEqualTo(Map.of("#UNIQUE#email#ann@x", "1", "#UNIQUE#login#t#ann", "1"));
    assertThat(verify()).isEmpty();
  }

  @Test
  void guardsThatNobodyHoldsGo() {
    bench.putGuard("gone@x", "9");
    bench.putRaw(Member.of("1", "other@x"));
    bench.putGuard("old@x", "1");

    assertThat(verify())
        .filteredOn(finding -> finding.kind() == UNHELD)
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.unique()).isEqualTo("email"))
        .extracting(UniqueFinding::holder)
        .containsExactlyInAnyOrder(Members.key("9"), Members.key("1"));

    assertThat(mend()).isEmpty();
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#other@x", "1"));
  }

  @Test
  void aGuardThatNamesAnItemWithoutTheValueBecomesThatOfTheItemThatHasIt() {
    bench.putGuard("ann@x", "9");
    bench.putRaw(Member.of("1", "ann@x"));

    assertThat(verify()).extracting(UniqueFinding::kind).containsExactly(UNHELD);
    assertThat(mend()).isEmpty();
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "1"));
  }

  @Test
  void twoItemsWithOneValueAreTold() {
    members.insert(Member.of("1", "ann@x"));
    bench.putRaw(Member.of("2", "ann@x"));
    UniqueFinding shared =
        new UniqueFinding("members", SHARED, "email", Members.key("2"), Members.key("1"));

    assertThat(verify()).containsExactly(shared);
    assertThat(mend()).containsExactly(shared);
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "1"));

    members.update("2").apply(A.email.remove()).execute();
    assertThat(verify()).isEmpty();
  }

  @Test
  void ofTwoItemsWithoutAGuardOneGetsIt() {
    bench.putRaw(Member.of("1", "ann@x"));
    bench.putRaw(Member.of("2", "ann@x"));

    assertThat(verify()).extracting(UniqueFinding::kind).containsExactly(UNGUARDED, UNGUARDED);
    assertThat(mend()).extracting(UniqueFinding::kind).containsExactly(SHARED);
    assertThat(bench.holders()).containsOnlyKeys("#UNIQUE#email#ann@x");
  }

  @Test
  void whatIsNoGuardGoesToo() {
    Map<String, AttributeValue> strange = new HashMap<>(Bench.id("#UNIQUE#email#x"));
    bench.raw.put(strange);
    strange.put("id", AttributeValue.fromS("#UNIQUE#other#x"));
    strange.put("_holder", AttributeValue.fromM(Map.of("id", AttributeValue.fromN("7"))));
    bench.raw.put(strange);

    assertThat(verify()).extracting(UniqueFinding::unique).containsExactlyInAnyOrder("email", "");
    assertThat(mend()).isEmpty();
    assertThat(bench.raw.items()).isEmpty();
  }

  @Test
  void itemsThatCantBeReadAreLeft() {
    bench.raw.put(Map.of("id", AttributeValue.fromS("1"), "email", AttributeValue.fromS("ann@x")));

    assertThat(verify()).hasSize(1);
    assertThat(mend()).isEmpty();
  }

  @Test
  void numbersAndSortKeys() {
    bench.rawProfiles.put(ProfileMapper.toItem(Profile.of(1, 7L)));
    bench.profiles.put(Profile.of(2, 8L));

    assertThat(bench.profiles.admin().verifyUniques())
        .extracting(UniqueFinding::key)
        .isEqualTo(List.of(Profiles.key("t", 1)));
    assertThat(bench.profiles.admin().mendUniques()).isEmpty();
    assertThat(bench.guardsOfProfiles()).containsOnlyKeys("#UNIQUE#code#t#7", "#UNIQUE#code#t#8");
    assertThatExceptionOfType(UniqueConstraintException.class)
        .isThrownBy(() -> bench.profiles.put(Profile.of(3, 7L)))
        .satisfies(e -> assertThat(e.holder()).contains(Profiles.key("t", 1)));
  }

  @Test
  void whatChangesMeanwhileIsNotTold() {
    bench.putRaw(Member.of("1", "ann@x"));
    Members raced =
        new Members(
            Bench.dynamo(
                Hook.client(
                    bench.engine, TransactGetItemsRequest.class, number -> members.delete("1"))));

    assertThat(raced.admin().verifyUniques()).isEmpty();
  }

  @Test
  void whatChangesBeforeTheMendIsLookedAtAgain() {
    bench.putRaw(Member.of("1", "ann@x"));
    bench.putGuard("bob@x", "2");
    Members raced =
        new Members(
            Bench.dynamo(
                Hook.client(
                    bench.engine,
                    TransactWriteItemsRequest.class,
                    number -> {
                      if (number == 1) {
                        bench.putRaw(Member.of("1", "other@x"));
                        bench.putRaw(Member.of("2", "bob@x"));
                      }
                    })));

    assertThat(raced.admin().mendUniques()).isEmpty();
    assertThat(bench.holders())
        .isEqualTo(Map.of("#UNIQUE#email#other@x", "1", "#UNIQUE#email#bob@x", "2"));
  }

  @Test
  void aMendThatBreaksOffIsMendedByTheNext() {
    for (boolean done : List.of(false, true)) {
      for (int requests = 0; requests < 6; requests++) {
        fill();
        breakAfter(requests, done);
        try {
          List<UniqueFinding> unused = mend();
        } catch (SdkClientException broken) {
          assertThat(broken).isNotNull();
        }
        bench.engine.faults().clear();

        assertThat(mend()).isEmpty();
        assertThat(verify()).isEmpty();
        assertThat(bench.holders())
            .isEqualTo(
                Map.of(
                    "#UNIQUE#email#1@x", "1",
                    "#UNIQUE#email#2@x", "2",
                    "#UNIQUE#email#3@x", "3",
                    "#UNIQUE#login#t#l", "3"));
        members.scan().deleteAll();
      }
    }
  }

  private void fill() {
    bench.putRaw(Member.of("1", "1@x"));
    bench.putRaw(Member.of("2", "2@x"));
    bench.putRaw(Member.of("3", "3@x").withLogin("t", "l"));
    bench.putGuard("3@x", "1");
    bench.putGuard("4@x", "4");
  }

  private void breakAfter(int requests, boolean done) {
    if (done) {
      EngineClients.after(requests, bench.engine, TRANSACT_WRITE_ITEMS).cutAfter();
    } else {
      EngineClients.after(requests, bench.engine, TRANSACT_WRITE_ITEMS).cutBefore();
    }
  }
}
