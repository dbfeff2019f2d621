package io.dynamodel.engine.dynalite;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.wire.Json;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Random requests get the same answer of this engine and of dynalite, or differ in a way that is
 * known. Runs where {@code -Ddynalite.folder} names a folder in which {@code npm install dynalite}
 * was run.
 */
@EnabledIfSystemProperty(named = "dynalite.folder", matches = ".+")
class DynaliteTest {

  private static final int REQUESTS = Integer.getInteger("dynalite.requests", 20_000);

  private final Map<KnownDifference, Integer> known = new EnumMap<>(KnownDifference.class);
  private final Map<String, String> unknown = new LinkedHashMap<>();

  @Test
  void randomRequestsGetTheSameAnswers() throws Exception {
    long seed = Long.getLong("dynalite.seed", new Random().nextInt(1_000_000));
    System.out.println("dynalite.seed=" + seed);
    try (Dynalite dynalite = Dynalite.start(Path.of(System.getProperty("dynalite.folder")));
        DynamoDbEngine engine = DynamoDbEngine.start()) {
      Wire ours = new Wire(engine.listen().endpoint());
      Wire theirs = new Wire(dynalite.endpoint());
      createTables(ours);
      createTables(theirs);

      RandomRequests requests = new RandomRequests(new Random(seed));
      for (int i = 0; i < REQUESTS; i++) {
        Asked asked = requests.next();
        compare(asked, ours, theirs);
      }
    }
    System.out.println("Known differences: " + known);
    unknown.forEach((kind, example) -> System.out.println(kind + "\n    " + example));
    assertThat(unknown).isEmpty();
  }

  private static void createTables(Wire wire) throws Exception {
    for (Tables table : Tables.values()) {
      assertThat(wire.send("CreateTable", table.create()).status()).isEqualTo(200);
      Json describe = Json.object().put("TableName", table.tableName()).json();
      while (!wire.send("DescribeTable", describe).toString().contains("ACTIVE")) {
        Thread.onSpinWait();
      }
    }
  }

  private void compare(Asked asked, Wire ours, Wire theirs) throws Exception {
    Reply our = ours.send(asked.operation(), asked.body());
    Reply their = theirs.send(asked.operation(), asked.body());
    if (same(asked, our, their)) {
      return;
    }
    Optional<KnownDifference> difference =
        Stream.of(KnownDifference.values())
            .filter(each -> each.explains(asked, our, their))
            .findFirst();
    if (difference.isPresent()) {
      known.merge(difference.get(), 1, Integer::sum);
    } else {
      unknown.putIfAbsent(
          kind(our) + " <> " + kind(their),
          asked + "\n    ours   " + our + "\n    theirs " + their);
    }
    if (our.isError() != their.isError()) {
      for (Asked delete : asked.deletes()) {
        ours.send(delete.operation(), delete.body());
        theirs.send(delete.operation(), delete.body());
      }
    }
  }

  private static boolean same(Asked asked, Reply ours, Reply theirs) {
    if (ours.isError() || theirs.isError()) {
      return ours.status() == theirs.status() && ours.error().equals(theirs.error());
    }
    return ours.normal(asked.anyOrder()).equals(theirs.normal(asked.anyOrder()));
  }

  private static String kind(Reply reply) {
    return reply.isError() ? reply.error().replaceAll("[:#]\\w+", "?") : "done";
  }
}
