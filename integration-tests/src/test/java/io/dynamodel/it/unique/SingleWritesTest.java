package io.dynamodel.it.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.UniqueConstraintException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.unique.MemberTable.A;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each write of a model with unique values sends, and what it does to guards. */
class SingleWritesTest {
  private final Bench bench = new Bench();
  private final Members members = bench.members;
  private final Profiles profiles = bench.profiles;

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void anInsertPutsAGuardForEachValue() {
    members.insert(Member.of("1", "ann@x").withLogin("t", "a#b"));

    assertThat(bench.sent()).isEqualTo("TransactWriteItems 3");
    assertThat(bench.holders())
        .isEqualTo(Map.of("#UNIQUE#email#ann@x", "1", "#UNIQUE#login#t#a%23b", "1"));
    assertThat(bench.raw.item(Bench.id("#UNIQUE#email#ann@x")))
        .containsOnlyKeys("id", "_type", "_holder");
    assertThat(members.get("1").email()).isEqualTo("ann@x");
  }

  @Test
  void anInsertWithoutValuesIsOneRequest() {
    members.insert(Member.of("1", null));
    members.insert(Member.of("2", null));

    assertThat(bench.sent()).isEqualTo("PutItem, PutItem");
    assertThat(bench.guards()).isEmpty();
  }

  @Test
  void aValueThatIsTakenIsNamedWithItsHolder() {
    members.insert(Member.of("1", "ann@x"));

    assertThatExceptionOfType(UniqueConstraintException.class)
        .isThrownBy(() -> members.insert(Member.of("2", "ann@x")))
        .withMessage(
            "table members, key {id=2}, attribute email: ann@x is taken by the item of key {id=1}")
        .satisfies(
            e -> {
              assertThat(e.attribute()).isEqualTo("email");
              assertThat(e.holder()).contains(Members.key("1"));
              assertThat(e.table()).isEqualTo("members");
              assertThat(e.key()).isEqualTo("{id=2}");
            });
    assertThat(members.find("2")).isEmpty();
    assertThat(members.find("1")).isPresent();
  }

  @Test
  void theSameLoginIsFreeInAnotherTenant() {
    members.insert(Member.of("1", null).withLogin("t", "ann"));
    members.insert(Member.of("2", null).withLogin("u", "ann"));

    assertThatExceptionOfType(UniqueConstraintException.class)
        .isThrownBy(() -> members.update("2").apply(A.tenant.set("t")).execute())
        .withMessageContaining("login");
    members.update("1").apply(A.login.remove()).execute();
    members.update("2").apply(A.tenant.set("t")).execute();
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#login#t#ann", "2"));
  }

  @Test
  void anInsertOfATakenKeyLeavesTheGuards() {
    members.insert(Member.of("1", "ann@x"));

    assertThatExceptionOfType(ItemAlreadyExistsException.class)
        .isThrownBy(() -> members.insert(Member.of("1", "bob@x")))
        .satisfies(e -> assertThat(e.current(Member.class)).contains(Member.of("1", "ann@x")));
    assertThat(members.tryInsert(Member.of("1", "bob@x"))).isInstanceOf(Outcome.Rejected.class);
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "1"));
  }

  @Test
  void aPutThatChangesNoValueIsOneRequest() {
    members.insert(Member.of("1", "ann@x"));
    bench.sent();

    members.put(Member.of("1", "ann@x").withPoints(7));

    assertThat(bench.sent()).isEqualTo("PutItem");
    assertThat(members.get("1").points()).isEqualTo(7);
  }

  @Test
  void aPutMovesWhatItChanges() {
    members.put(Member.of("1", "ann@x").withLogin("t", "ann"));
    assertThat(bench.sent()).isEqualTo("PutItem, TransactWriteItems 3");

    members.put(Member.of("1", "bob@x").withLogin("t", "ann"));
    assertThat(bench.sent()).isEqualTo("PutItem, TransactWriteItems 3");
    assertThat(bench.holders())
        .isEqualTo(Map.of("#UNIQUE#email#bob@x", "1", "#UNIQUE#login#t#ann", "1"));

    members.put(Member.of("1", null).withLogin("u", "ann"));
    assertThat(bench.sent()).isEqualTo("PutItem, TransactWriteItems 4");
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#login#u#ann", "1"));
  }

  @Test
  void aPutOnAConditionAsksForThatToo() {
    members.put(Member.of("1", "ann@x"));

    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> members.put(Member.of("1", "bob@x"), A.points.gt(3)))
        .satisfies(e -> assertThat(e.current(Member.class)).contains(Member.of("1", "ann@x")));
    members.put(Member.of("1", "bob@x"), A.points.eq(0));
    assertThat(members.tryPut(Member.of("2", "cid@x"), A.points.eq(0)))
        .isInstanceOf(Outcome.Rejected.class);
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#bob@x", "1"));
  }

  @Test
  void anUpdateByKeyReadsFirstAndGivesWhatItLeft() {
    members.insert(Member.of("1", "ann@x"));
    bench.sent();

    Member changed =
        members.update("1").apply(A.email.set("bob@x"), A.points.set(A.points.plus(2))).execute();

    assertThat(bench.sent()).isEqualTo("GetItem, TransactWriteItems 3, GetItem");
    assertThat(changed).isEqualTo(Member.of("1", "bob@x").withPoints(2));
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#bob@x", "1"));
  }

  @Test
  void anUpdateOfOtherAttributesIsOneRequest() {
    members.insert(Member.of("1", "ann@x"));
    bench.sent();

    members.update("1").apply(A.points.set(1)).execute();

    assertThat(bench.sent()).isEqualTo("UpdateItem");
  }

  @Test
  void anUpdateOfARecordKnowsWhatIsThere() {
    Member ann = members.insert(Member.of("1", "ann@x"));
    bench.sent();

    members.update(ann).apply(A.email.set("bob@x")).execute();
    assertThat(bench.sent()).isEqualTo("TransactWriteItems 3, GetItem");

    // the record is old: what is there counts
    members.update(ann).apply(A.email.set("cid@x")).execute();
    assertThat(bench.sent()).isEqualTo("TransactWriteItems 3, TransactWriteItems 3, GetItem");
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#cid@x", "1"));

    members.update("1").apply(A.email.set("cid@x")).execute();
    assertThat(bench.sent()).isEqualTo("GetItem, UpdateItem");
  }

  @Test
  void anUpdateOfNoItem() {
    assertThatExceptionOfType(ItemNotFoundException.class)
        .isThrownBy(() -> members.update("1").apply(A.email.set("bob@x")).execute());
    assertThatExceptionOfType(ItemNotFoundException.class)
        .isThrownBy(
            () -> members.update(Member.of("1", "ann@x")).apply(A.email.set("bob@x")).execute());
    assertThat(bench.raw.items()).isEmpty();
  }

  @Test
  void anUpdateOnAConditionThatDoesNotHold() {
    members.insert(Member.of("1", "ann@x"));

    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(
            () -> members.update("1").apply(A.email.set("b@x")).when(A.points.gt(3)).execute());
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#ann@x", "1"));
  }

  @Test
  void anUpdateCanSetWhereNothingIs() {
    members.insert(Member.of("1", "ann@x"));
    members.insert(Member.of("2", null));

    members.update("1").apply(A.email.setIfAbsent("bob@x")).execute();
    members.update("2").apply(A.email.setIfAbsent("bob@x")).execute();

    assertThat(bench.holders())
        .isEqualTo(Map.of("#UNIQUE#email#ann@x", "1", "#UNIQUE#email#bob@x", "2"));
  }

  @Test
  void anUpdateCantCalculateAUniqueValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> members.update("1").apply(A.email.set(A.id)).execute())
        .withMessageContaining("email is part of a unique value");
    assertThat(bench.sent()).isEmpty();
  }

  @Test
  void anUpdateThatCreatesAMapToo() {
    members.insert(Member.of("1", "ann@x"));

    members
        .update("1")
        .apply(A.email.set("bob@x"), A.notes.upsert(A.notes.key("k").set("v")))
        .execute();

    assertThat(members.get("1").notes()).isEqualTo(Map.of("k", "v"));
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#bob@x", "1"));
  }

  @Test
  void anUpsertCreatesAndChanges() {
    members.upsert("1").apply(A.tenant.set("t"), A.points.set(1), A.email.set("a@x")).execute();
    assertThat(bench.sent()).isEqualTo("GetItem, TransactWriteItems 2, GetItem");

    members.upsert("1").apply(A.tenant.set("t"), A.points.set(2), A.email.set("b@x")).execute();
    assertThat(bench.sent()).isEqualTo("GetItem, TransactWriteItems 3, GetItem");

    members.upsert("1").apply(A.tenant.set("t"), A.points.set(3)).execute();
    assertThat(bench.sent()).isEqualTo("GetItem, UpdateItem");
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#b@x", "1"));
  }

  @Test
  void aPatchMovesWhatDiffers() {
    Member ann = members.insert(Member.of("1", "ann@x"));
    bench.sent();

    Member bob = members.patch(ann, ann.withEmail("bob@x"));
    assertThat(bench.sent()).isEqualTo("TransactWriteItems 3, GetItem");
    members.patch(bob, bob.withPoints(4));
    assertThat(bench.sent()).isEqualTo("UpdateItem");
    assertThat(bench.holders()).isEqualTo(Map.of("#UNIQUE#email#bob@x", "1"));
  }

  @Test
  void aDeleteTakesTheGuardsAlong() {
    members.insert(Member.of("1", "ann@x"));
    members.insert(Member.of("2", "bob@x").withLogin("t", "b"));
    members.insert(Member.of("3", null));
    bench.sent();

    assertThat(members.delete("1")).contains(Member.of("1", "ann@x"));
    assertThat(bench.sent()).isEqualTo("GetItem, TransactWriteItems 2");
    assertThat(members.delete(Member.of("2", "bob@x").withLogin("t", "b"))).isPresent();
    assertThat(bench.sent()).isEqualTo("TransactWriteItems 3");
    assertThat(members.delete(Member.of("3", null))).isPresent();
    assertThat(bench.sent()).isEqualTo("DeleteItem");
    assertThat(bench.raw.items()).isEmpty();
  }

  @Test
  void aDeleteOfNothing() {
    assertThat(members.delete("1")).isEmpty();
    assertThat(members.delete(Member.of("1", "ann@x"))).isEmpty();
    assertThat(members.tryDelete(Member.of("1", "ann@x"))).isInstanceOf(Outcome.Rejected.class);
    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> members.delete(Members.key("1"), A.email.notExists()));
  }

  @Test
  void aDeleteOfAnOldRecord() {
    Member ann = members.insert(Member.of("1", "ann@x"));
    members.put(Member.of("1", "bob@x"));

    assertThat(members.delete(ann)).contains(Member.of("1", "bob@x"));
    assertThat(bench.raw.items()).isEmpty();
  }

  @Test
  void aDeleteOnACondition() {
    members.insert(Member.of("1", "ann@x"));

    assertThatExceptionOfType(ConditionFailedException.class)
        .isThrownBy(() -> members.delete(Members.key("1"), A.points.gt(3)));
    assertThat(members.delete(Members.key("1"), A.points.eq(0))).isPresent();
    assertThat(bench.raw.items()).isEmpty();
  }

  @Test
  void versionsAreAskedForBeside() {
    Profile one = profiles.put(Profile.of(1, 7L));
    assertThat(bench.sent()).isEqualTo("TransactWriteItems 2");
    assertThat(one.version()).isEqualTo(1);

    Profile two = profiles.put(one.withCode(8L));
    assertThat(bench.sent()).isEqualTo("PutItem, TransactWriteItems 3");
    Profile three = profiles.put(two.withName("m"));
    assertThat(bench.sent()).isEqualTo("PutItem");
    assertThatExceptionOfType(VersionConflictException.class)
        .isThrownBy(() -> profiles.put(one.withCode(9L)))
        .satisfies(e -> assertThat(e.current(Profile.class)).contains(three));
    assertThatExceptionOfType(VersionConflictException.class)
        .isThrownBy(() -> profiles.delete(one));
    assertThatExceptionOfType(VersionConflictException.class)
        .isThrownBy(() -> profiles.patch(two, two.withCode(9L)));
    assertThat(profiles.patch(three, three.withCode(9L)).version()).isEqualTo(4);
    assertThat(bench.guardsOfProfiles()).containsOnlyKeys("#UNIQUE#code#t#9");
    assertThat(profiles.delete(profiles.find(1).orElseThrow())).isPresent();
    assertThat(bench.rawProfiles.items()).isEmpty();
  }

  @Test
  void aDeletedVersionIsNoConflictOfADelete() {
    Profile one = profiles.put(Profile.of(1, 7L));
    profiles.delete(1);

    assertThat(profiles.delete(one)).isEmpty();
    assertThatExceptionOfType(VersionConflictException.class)
        .isThrownBy(() -> profiles.put(one.withCode(8L)));
    assertThat(bench.rawProfiles.items()).isEmpty();
  }

  @Test
  void theLongestText() {
    String longest = "x".repeat(1024 - "#UNIQUE#email#".length());
    members.insert(Member.of("1", longest));

    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> members.insert(Member.of("2", longest + "x")))
        .withMessage(
            "table members, key {id=2}, attribute email: is unique, and the key of its guard would have 1025 bytes; it may have 1024");
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> members.update("1").apply(A.email.set(longest + "x")).execute());
  }

  @Test
  void theExceptionSurvivesSerialisation() throws Exception {
    members.insert(Member.of("1", "ann@x"));
    UniqueConstraintException thrown =
        catchThrowableOfType(
            UniqueConstraintException.class, () -> members.insert(Member.of("2", "ann@x")));

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      UniqueConstraintException read = (UniqueConstraintException) in.readObject();
      assertThat(read).hasMessage(thrown.getMessage());
      assertThat(read.attribute()).isEqualTo("email");
      assertThat(read.holder()).isEqualTo(thrown.holder()).contains(Members.key("1"));
    }
  }

  @Test
  void messagesCanDoWithoutTheValue() {
    members.insert(Member.of("1", "ann@x"));
    Members discreet =
        new Members(Dynamo.builder().client(bench.client).valuesInMessages(false).build());

    assertThatExceptionOfType(UniqueConstraintException.class)
        .isThrownBy(() -> discreet.insert(Member.of("2", "ann@x")))
        .withMessage(
            "table members, key {id=2}, attribute email: the value is taken by the item of key {id=1}");
  }
}
