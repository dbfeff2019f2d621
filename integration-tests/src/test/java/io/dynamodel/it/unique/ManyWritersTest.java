package io.dynamodel.it.unique;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.exception.UniqueConstraintException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ManyWritersTest {
  private static final int THREADS = 8;
  private static final int INSERTS = 500;
  private static final int EMAILS = 100;

  @Test
  void eachValueHasOneWinner() throws Exception {
    try (Bench bench = new Bench()) {
      List<Member> winners = winners(bench);

      assertThat(winners).hasSize(EMAILS);
      Map<String, String> holders = new HashMap<>();
      winners.forEach(winner -> holders.put("#UNIQUE#email#" + winner.email(), winner.id()));
      assertThat(holders).hasSize(EMAILS);
      assertThat(bench.holders()).isEqualTo(holders);
      assertThat(bench.members.scan().toList()).containsExactlyInAnyOrderElementsOf(winners);
    }
  }

  private static List<Member> winners(Bench bench) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Member>>> writers = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int number = thread;
        writers.add(() -> insert(bench.members, number));
      }
      List<Member> winners = new ArrayList<>();
      for (Future<List<Member>> writer : threads.invokeAll(writers)) {
        winners.addAll(writer.get());
      }
      return winners;
    } finally {
      threads.shutdown();
    }
  }

  private static List<Member> insert(Members members, int thread) {
    List<Member> inserted = new ArrayList<>();
    for (int i = 0; i < INSERTS; i++) {
      Member member = Member.of(thread + "-" + i, (i + 13 * thread) % EMAILS + "@x");
      try {
        inserted.add(members.insert(member));
      } catch (UniqueConstraintException taken) {
        assertThat(taken.holder()).isPresent();
      }
    }
    return inserted;
  }
}
