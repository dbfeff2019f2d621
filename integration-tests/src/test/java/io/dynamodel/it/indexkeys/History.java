package io.dynamodel.it.indexkeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.exception.DynamodelException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.indexkeys.Calls.Change;
import io.dynamodel.it.indexkeys.Calls.Mode;
import io.dynamodel.it.indexkeys.Tickets.A;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Random writes of a few tickets: what each knows of the parts is left to chance, too. */
final class History {
  private static final List<String> TEXTS =
      Arrays.asList("OPEN", "a#b", "100%", "", "é ü", "\u0000", "z");
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "GSI1PK", List.of("status"),
          "GSI1SK", List.of("due"),
          "GSI2PK", List.of("region", "owner"),
          "GSI2SK", List.of("priority"),
          "GSI5PK", List.of("owner"),
          "LSI1SK", List.of("points", "region"));

  /** What an action does to an attribute. */
  private enum Kind {
    SET,
    REMOVE,
    IF_ABSENT,
    CALCULATE,
    COPY
  }

  private record Action(Kind kind, UpdateAction<Ticket> action) {}

  private final Random random;
  private final Calls calls;
  private final TicketTable stored;
  private final RawTable raw;
  private final List<Ticket> seen = new ArrayList<>();
  private int refused;
  private int done;

  /**
   * @param stored reads what is stored
   * @param raw the same as DynamoDB has it
   */
  History(Random random, Calls calls, TicketTable stored, RawTable raw) {
    this.raw = raw;
    this.random = random;
    this.calls = calls;
    this.stored = stored;
  }

  int refused() {
    return refused;
  }

  int done() {
    return done;
  }

  /** Does something; says what. */
  String step() {
    String board = "b" + random.nextInt(2);
    int number = random.nextInt(2);
    stored.scan().forEach(seen::add);
    while (seen.size() > 12) {
      seen.remove(0);
    }
    return switch (random.nextInt(21)) {
      case 20 -> odd();
      case 0, 1 -> attempt("put", () -> calls.put(random(board, number)));
      case 2 -> attempt("insert", () -> calls.insert(random(board, number)));
      case 3 -> attempt("putAll", () -> calls.putAll(List.of(random("b0", 0), random("b1", 1))));
      case 4 ->
          attempt("writeOnce", () -> calls.writeOnce(List.of(random("b0", 0), changed(any()))));
      case 5 -> attempt("delete", () -> calls.delete(board, number));
      case 6, 7 -> {
        Ticket before = any();
        Ticket after = changed(before);
        yield attempt("patch " + before + " to " + after, () -> calls.patch(before, after));
      }
      case 8 -> {
        Ticket put = random(board, number);
        yield attempt("transaction", () -> calls.transact(tx -> tx.put(calls.table(), put)));
      }
      case 9, 10, 11 -> change(change(board, number, null, true));
      case 12, 13, 14, 15 -> change(change(board, number, null, false));
      default -> {
        Ticket record = any();
        yield change(change(record.board(), record.number(), record, false));
      }
    };
  }

  private String change(Map<String, Action> actions, Change change) {
    Mode mode = random.nextInt(3) > 0 ? Mode.EXECUTE : Mode.values()[random.nextInt(5)];
    String what = "%s %s %s".formatted(mode, change, actions.keySet());
    if (isUnknown(actions, change)) {
      refused++;
      try {
        calls.change(change, mode);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageContaining("a key of index");
        return what;
      }
      throw new AssertionError("not refused: " + what);
    }
    return attempt(what, () -> calls.change(change, mode));
  }

  /** Whether a key changes, but a part of it is unknown. */
  private static boolean isUnknown(Map<String, Action> actions, Change change) {
    return PARTS.values().stream()
        .filter(parts -> parts.stream().anyMatch(actions::containsKey))
        .anyMatch(
            parts ->
                parts.stream().noneMatch(part -> isEmptied(actions, part))
                    && !(change.creates()
                        && parts.size() == 1
                        && actions.get(parts.get(0)).kind() == Kind.IF_ABSENT)
                    && !parts.stream().allMatch(part -> isKnown(actions, change, part)));
  }

  private static boolean isEmptied(Map<String, Action> actions, String part) {
    return actions.containsKey(part) && actions.get(part).kind() == Kind.REMOVE;
  }

  private static boolean isKnown(Map<String, Action> actions, Change change, String part) {
    Action action = actions.get(part);
    if (action == null) {
      return change.record() != null
          || (change.when() != null
              && !change.when().toString().contains(" OR ")
              && change.when().toString().contains(part + " ="));
    }
    return switch (action.kind()) {
      case SET, REMOVE -> true;
      case IF_ABSENT, CALCULATE -> change.record() != null;
      case COPY -> false;
    };
  }

  private String change(Map.Entry<Map<String, Action>, Change> change) {
    return change(change.getKey(), change.getValue());
  }

  private Map.Entry<Map<String, Action>, Change> change(
      String board, int number, @Nullable Ticket record, boolean creates) {
    Map<String, Action> actions = new LinkedHashMap<>();
    if (creates) {
      actions.put("region", new Action(Kind.SET, A.region.set(text())));
      if (random.nextInt(4) > 0) {
        actions.put(
            "owner",
            random.nextBoolean()
                ? new Action(Kind.SET, A.owner.set(text()))
                : new Action(Kind.REMOVE, A.owner.remove()));
      }
      if (random.nextInt(4) > 0) {
        actions.put("points", new Action(Kind.SET, A.points.set(random.nextInt(9))));
      }
    }
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      addAction(actions);
    }
    Condition<Ticket> when = creates || random.nextInt(3) > 0 ? null : when(board, number);
    if (creates) {
      actions.putIfAbsent(
          "priority", new Action(Kind.IF_ABSENT, A.priority.setIfAbsent(Ticket.USUAL)));
    }
    return Map.entry(
        actions,
        new Change(
            board,
            number,
            record,
            creates,
            actions.values().stream().map(Action::action).toList(),
            when));
  }

  private void addAction(Map<String, Action> actions) {
    switch (random.nextInt(16)) {
      case 0, 1 -> actions.put("status", new Action(Kind.SET, A.status.set(text())));
      case 2 -> actions.put("status", new Action(Kind.REMOVE, A.status.remove()));
      case 3 -> actions.put("status", new Action(Kind.IF_ABSENT, A.status.setIfAbsent(text())));
      case 4, 5 -> actions.put("owner", new Action(Kind.SET, A.owner.set(text())));
      case 6 -> actions.put("owner", new Action(Kind.REMOVE, A.owner.setOrRemove(null)));
      case 7 -> actions.put("owner", new Action(Kind.IF_ABSENT, A.owner.setIfAbsent(text())));
      case 8 -> actions.put("region", new Action(Kind.SET, A.region.set(text())));
      case 9 -> actions.put("priority", new Action(Kind.SET, A.priority.set(random.nextInt(9))));
      case 10 ->
          actions.put("priority", new Action(Kind.CALCULATE, A.priority.set(A.priority.plus(1))));
      case 11 -> actions.put("points", new Action(Kind.SET, A.points.set(random.nextInt(9))));
      case 12 ->
          actions.put(
              "points",
              random.nextBoolean()
                  ? new Action(Kind.CALCULATE, A.points.set(A.points.orElse(5).plus(1)))
                  : new Action(Kind.IF_ABSENT, A.points.setIfAbsent(random.nextInt(9))));
      case 13 ->
          actions.put(
              "due",
              random.nextBoolean()
                  ? new Action(Kind.SET, A.due.set(time()))
                  : new Action(Kind.IF_ABSENT, A.due.setIfAbsent(time())));
      case 14 -> actions.put("status", new Action(Kind.COPY, A.status.set(A.note)));
      default -> actions.put("note", new Action(Kind.SET, A.note.set(text())));
    }
  }

  /** Equalities that are often true. */
  private Condition<Ticket> when(String board, int number) {
    Ticket is =
        stored.scan().stream()
            .filter(each -> each.board().equals(board) && each.number() == number)
            .findFirst()
            .orElseGet(() -> random(board, number));
    Condition<Ticket> when = A.region.eq(is.region());
    if (is.owner() != null && random.nextBoolean()) {
      when = when.and(A.owner.eq(is.owner()));
    }
    if (is.points() != null && random.nextBoolean()) {
      when = when.and(A.points.eq(is.points()));
    }
    return random.nextInt(3) == 0 ? A.region.eq(text()).or(A.note.exists()) : when;
  }

  /** Others store what reads just so in another way: no default, and NULL for nothing. */
  private String odd() {
    for (Map<String, AttributeValue> item : raw.items()) {
      Map<String, AttributeValue> changed = new HashMap<>(item);
      if (AttributeValue.fromN("" + Ticket.USUAL).equals(item.get("priority"))) {
        changed.remove("priority");
      }
      changed.putIfAbsent("owner", AttributeValue.fromNul(true));
      changed.putIfAbsent("points", AttributeValue.fromNul(true));
      raw.put(changed);
    }
    return "odd items";
  }

  private String attempt(String what, Runnable write) {
    try {
      write.run();
      done++;
      return what;
    } catch (DynamodelException | SdkException e) {
      return what + ", which failed: " + e.getMessage();
    }
  }

  private Ticket any() {
    return seen.isEmpty() ? random("b0", 0) : seen.get(random.nextInt(seen.size()));
  }

  private Ticket random(String board, int number) {
    Ticket ticket = Ticket.of(board, number, text());
    for (int i = 0; i < 5; i++) {
      ticket = changed(ticket);
    }
    return ticket;
  }

  private Ticket changed(Ticket ticket) {
    return switch (random.nextInt(9)) {
      case 0 -> ticket.is(text());
      case 1 -> ticket.is(null);
      case 2 -> ticket.of(text());
      case 3 -> ticket.of(random.nextBoolean() ? null : text());
      case 4 -> ticket.in(text());
      case 5 -> ticket.first(random.nextBoolean() ? Ticket.USUAL : random.nextInt(9));
      case 6 -> ticket.worth(random.nextBoolean() ? null : random.nextInt(9));
      case 7 -> ticket.until(random.nextBoolean() ? null : time());
      default -> ticket.noting(text());
    };
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private Instant time() {
    return Instant.ofEpochSecond(1_800_000_000L + random.nextInt(3), random.nextInt(2));
  }
}
