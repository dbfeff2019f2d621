package io.dynamodel.it.unique;

import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.Fault;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.DynamodelException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Random writes leave what plain Java makes of them, also where requests fail and others write
 * between two of them; and at each time, guards are exactly those of the items.
 */
class HistoriesTest {
  private static final int WRITES = 150;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void ofOneWriter(long seed) {
    try (Bench bench = new Bench()) {
      new History(bench, seed, Doing.waiting(bench.dynamo)).run(false);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void ofAWriterWhoseRequestsAreSentAgain(long seed) {
    try (Bench bench = new Bench();
        DynamoDbClient client = EngineClients.retrying(bench.engine, 4)) {
      new History(bench, seed, Doing.waiting(Bench.dynamo(client))).run(false);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void ofOneWhoDoesNotWait(long seed) {
    try (Bench bench = new Bench()) {
      Dynamo dynamo =
          Dynamo.builder()
              .asyncClient(bench.engine.asyncClient())
              .backoff(BackoffStrategy.retryImmediately())
              .build();
      new History(bench, seed, Doing.async(dynamo)).run(false);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10, 11, 12, 13, 14})
  void ofTwoWriters(long seed) {
    try (Bench bench = new Bench()) {
      Between between = new Between();
      try (DynamoDbClient client = Hook.client(bench.engine, DynamoDbRequest.class, between)) {
        History history = new History(bench, seed, Doing.waiting(Bench.dynamo(client)));
        history.between = between;
        history.run(true);
      }
    }
  }

  /** Does something before a request that is to come. */
  private static final class Between implements IntConsumer {
    private int requests;
    private @Nullable Runnable action;

    void before(int request, Runnable what) {
      requests = request;
      action = what;
    }

    @Override
    public void accept(int number) {
      Runnable now = action;
      if (now != null && requests-- == 0) {
        action = null;
        now.run();
      }
    }
  }

  private static final class History {
    private final Bench bench;
    private final long seed;
    private final Random random;
    private final Doing table;
    private final Doing other;
    private final List<Member> seen = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Map<String, Member> members = new HashMap<>();
    private @Nullable Between between;

    History(Bench bench, long seed, Doing table) {
      this.bench = bench;
      this.seed = seed;
      this.random = new Random(seed);
      this.table = table;
      this.other = Doing.waiting(bench.dynamo);
    }

    void run(boolean two) {
      for (int i = 0; i < WRITES; i++) {
        Set<Map<String, Member>> possible = two ? writeTwo() : writeOne();
        Map<String, Member> stored = stored();
        assertThat(possible).as(this::described).contains(stored);
        assertThat(bench.holders()).as(this::described).isEqualTo(guards(stored));
        members = stored;
        seen.addAll(stored.values());
      }
      assertThat(bench.members.admin().verifyUniques()).isEmpty();
    }

    private String described() {
      List<String> last = told.subList(Math.max(0, told.size() - 2), told.size());
      return "seed %d, %d writes; over %s: %s".formatted(seed, told.size(), members, last);
    }

    /** What may be there after a write with a fault. */
    private Set<Map<String, Member>> writeOne() {
      Operation operation = Operation.any(random, seen);
      fault();
      Boolean done = attempt(operation, table);
      bench.engine.faults().clear();
      return possible(operation, members, done);
    }

    /** What may be there after two writes, one of them between two requests of the other. */
    private Set<Map<String, Member>> writeTwo() {
      Operation first = Operation.any(random, seen);
      Operation second = Operation.any(random, seen);
      Boolean[] doneSecond = new Boolean[1];
      boolean[] ran = new boolean[1];
      between.before(
          random.nextInt(4),
          () -> {
            ran[0] = true;
            doneSecond[0] = attempt(second, other);
          });
      Boolean doneFirst = attempt(first, table);
      between.before(0, () -> {});
      if (!ran[0]) {
        return possible(first, members, doneFirst);
      }
      Set<Map<String, Member>> all = new HashSet<>();
      possible(first, members, doneFirst)
          .forEach(each -> all.addAll(possible(second, each, doneSecond[0])));
      possible(second, members, doneSecond[0])
          .forEach(each -> all.addAll(possible(first, each, doneFirst)));
      return all;
    }

    /** The states after a write that was done, was not done, or may have been. */
    private static Set<Map<String, Member>> possible(
        Operation operation, Map<String, Member> before, @Nullable Boolean done) {
      Map<String, Member> after = operation.after(before);
      Set<Map<String, Member>> possible = new HashSet<>();
      if (after != null && (done == null || done)) {
        possible.add(after);
      }
      if (done == null || (!done && after == null)) {
        possible.add(before);
      }
      return possible;
    }

    /** Whether it was done; null: that is unknown. */
    private @Nullable Boolean attempt(Operation operation, Doing doing) {
      Boolean done = done(operation, doing);
      told.add(operation + ": " + done);
      return done;
    }

    private static @Nullable Boolean done(Operation operation, Doing doing) {
      try {
        operation.call().on(doing);
        return true;
      } catch (ConditionFailedException e) {
        return e.mayHaveBeenApplied() ? null : false;
      } catch (ItemNotFoundException e) {
        return e.mayHaveBeenApplied() ? null : false;
      } catch (TransactionFailedException e) {
        return e.conflict() ? null : false; // refused, though there may be no reason
      } catch (ItemMappingException e) {
        return e.applied(); // what it left was not read back
      } catch (DynamodelException | IllegalArgumentException e) {
        return false;
      } catch (SdkException e) {
        return null;
      }
    }

    private void fault() {
      int after = random.nextInt(3);
      if (random.nextInt(3) == 0) {
        if (after > 0) {
          bench.engine.faults().any().delayed(Duration.ZERO).times(after);
        }
        Fault fault = bench.engine.faults().any();
        switch (random.nextInt(4)) {
          case 0 -> fault.cutBefore();
          case 1 -> fault.cutAfter();
          case 2 -> fault.status(500);
          default -> fault.throttled();
        }
      } else if (random.nextInt(4) == 0) {
        bench.engine.faults().next(TRANSACT_WRITE_ITEMS).cancelled("TransactionConflict").times(3);
      }
    }

    private Map<String, Member> stored() {
      Map<String, Member> stored = new HashMap<>();
      for (Map<String, AttributeValue> item : bench.raw.items()) {
        if (!item.get("id").s().startsWith("#")) {
          Member member = MemberMapper.fromItem(item);
          stored.put(member.id(), member);
        }
      }
      return stored;
    }

    private static Map<String, String> guards(Map<String, Member> members) {
      Map<String, String> guards = new TreeMap<>();
      members
          .values()
          .forEach(each -> Operation.values(each).forEach(value -> guards.put(value, each.id())));
      return guards;
    }
  }
}
