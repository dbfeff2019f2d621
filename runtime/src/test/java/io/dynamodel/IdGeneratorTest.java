package io.dynamodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdGeneratorTest {
  private static final int IDS = 100_000;
  private static final int THREADS = 8;

  private static List<String> ids(int count) {
    IdGenerator generator = IdGenerator.timeOrdered();
    return Stream.generate(generator::next).limit(count).toList();
  }

  @Test
  void textOrderIsTheOrderOfCreation() {
    assertThat(ids(IDS)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void eachThreadGetsAscendingIdsThatNoOtherHas() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<String> all = new ArrayList<>();
      List<Future<List<String>>> made =
          IntStream.range(0, THREADS)
              .mapToObj(thread -> threads.submit(() -> ids(IDS / THREADS)))
              .toList();
      for (Future<List<String>> each : made) {
        assertThat(each.get()).isSorted();
        all.addAll(each.get());
      }
      assertThat(all).hasSize(IDS).doesNotHaveDuplicates();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theTimeIsWhenTheIdWasMade() {
    long before = System.currentTimeMillis();
    UUID id = UUID.fromString(IdGenerator.timeOrdered().next());
    long after = System.currentTimeMillis();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, after);
  }

  @Test
  void randomIdsAreOfVersionFour() {
    assertThat(UUID.fromString(IdGenerator.randomUuid().next()).version()).isEqualTo(4);
  }
}
