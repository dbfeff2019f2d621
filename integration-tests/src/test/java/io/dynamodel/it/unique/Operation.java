package io.dynamodel.it.unique;

import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.unique.MemberTable.A;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A random write, and what it makes of all members in plain Java.
 *
 * @param name for messages
 * @param call the write
 * @param puts what it leaves if it is done; null: nothing
 * @param touched the keys that it is about
 */
record Operation(String name, Call call, Effect effect) {
  /** What it does to a table. */
  interface Call {
    void on(Doing table);
  }

  /** What it makes of the members by their ids; null: it is refused for the item itself. */
  interface Effect {
    @Nullable Map<String, Member> of(Map<String, Member> before);
  }

  private static final int IDS = 4;
  private static final int VALUES = 3;

  @Override
  public String toString() {
    return name;
  }

  /** What is there afterwards; null: it is refused. */
  @Nullable Map<String, Member> after(Map<String, Member> before) {
    Map<String, Member> after = effect.of(before);
    return after == null || !isUnique(after) ? null : after;
  }

  private static boolean isUnique(Map<String, Member> members) {
    List<String> values = members.values().stream().flatMap(each -> values(each).stream()).toList();
    return values.stream().distinct().count() == values.size();
  }

  /** The texts of the guards that {@code member} has. */
  static List<String> values(Member member) {
    List<String> values = new ArrayList<>();
    if (member.email() != null) {
      values.add("#UNIQUE#email#" + member.email());
    }
    if (member.login() != null) {
      values.add("#UNIQUE#login#" + member.tenant() + "#" + member.login());
    }
    return values;
  }

  private static Map<String, Member> with(Map<String, Member> before, Member... members) {
    Map<String, Member> after = new HashMap<>(before);
    for (Member member : members) {
      after.put(member.id(), member);
    }
    return after;
  }

  private static Map<String, Member> without(Map<String, Member> before, String id) {
    Map<String, Member> after = new HashMap<>(before);
    after.remove(id);
    return after;
  }

  static Operation any(Random random, List<Member> seen) {
    Member one = member(random, random.nextInt(IDS));
    String id = one.id();
    Member old = seen.isEmpty() ? one : seen.get(random.nextInt(seen.size()));
    return switch (random.nextInt(11)) {
      case 0 ->
          new Operation(
              "insert " + one,
              table -> table.insert(one),
              all -> all.containsKey(id) ? null : with(all, one));
      case 1, 2 -> new Operation("put " + one, table -> table.put(one), all -> with(all, one));
      case 3 ->
          new Operation(
              "put over points 1 " + one,
              table -> table.put(one, A.points.eq(1)),
              all -> all.containsKey(id) && all.get(id).points() == 1 ? with(all, one) : null);
      case 4 ->
          new Operation(
              "update " + one,
              table -> table.update(id, actions(one)),
              all -> all.containsKey(id) ? with(all, one) : null);
      case 5 ->
          new Operation(
              "update the record " + old + " to " + one.email(),
              table ->
                  table.update(
                      old,
                      List.of(one.email() == null ? A.email.remove() : A.email.set(one.email()))),
              all ->
                  all.containsKey(old.id())
                      ? with(all, all.get(old.id()).withEmail(one.email()))
                      : null);
      case 6 ->
          new Operation(
              "upsert " + one, table -> table.upsert(id, actions(one)), all -> with(all, one));
      case 7 ->
          new Operation(
              "patch " + old + " to " + one.email(),
              table -> table.patch(old, old.withEmail(one.email())),
              all ->
                  Objects.equals(old.email(), one.email())
                      ? all
                      : all.containsKey(old.id())
                          ? with(all, all.get(old.id()).withEmail(one.email()))
                          : null);
      case 8 -> new Operation("delete " + id, table -> table.delete(id), all -> without(all, id));
      case 9 ->
          new Operation(
              "delete the record " + old,
              table -> table.delete(old),
              all -> without(all, old.id()));
      default -> both(one, member(random, (Integer.parseInt(id) + 1) % IDS));
    };
  }

  private static Operation both(Member one, Member other) {
    return new Operation(
        "put both " + one + " and " + other,
        table -> table.putBoth(one, other),
        all -> with(all, one, other));
  }

  private static Member member(Random random, int id) {
    return new Member(
        "" + id, value(random), "t" + random.nextInt(2), value(random), random.nextInt(3), null);
  }

  private static @Nullable String value(Random random) {
    int value = random.nextInt(VALUES + 1);
    return value == VALUES ? null : "v" + value;
  }

  private static List<UpdateAction<Member>> actions(Member member) {
    return List.of(
        member.email() == null ? A.email.remove() : A.email.set(member.email()),
        A.tenant.set(member.tenant()),
        member.login() == null ? A.login.remove() : A.login.set(member.login()),
        A.points.set(member.points()),
        A.notes.remove());
  }
}
