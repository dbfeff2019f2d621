package io.dynamodel.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All that is compared. */
final class Comparisons {
  private static final int PAGE = 100;
  private static final int LARGE_BYTES = 1024 * 1024;

  /** By the number of the fraction digits that they need. */
  private static final Map<Integer, String> INSTANTS =
      Map.of(
          0, "2026-11-27T10:15:30Z",
          3, "2026-11-27T10:15:30.123Z",
          6, "2026-11-27T10:15:30.123456Z",
          9, "2026-11-27T10:15:30.123456789Z");

  private final List<Comparison> all = new ArrayList<>();

  private Comparisons() {}

  /** The work of one group, or of all that {@code wanted} has the title of. */
  static List<Comparison> all() {
    Comparisons comparisons = new Comparisons();
    comparisons.addCalls("sync", (answers, library) -> library.calls(answers.client()));
    comparisons.addCalls("async", (answers, library) -> library.calls(answers.asyncClient()));
    comparisons.addMapping();
    comparisons.all.add(
        Comparison.of(
            "own work",
            "update + condition, nothing sent",
            library -> library.calls(new StubClient())::update));
    return comparisons.all;
  }

  /** Makes the calls of a library, on a client that has these answers. */
  private interface Caller {
    Calls calls(CannedAnswers answers, Library library);
  }

  private void addCalls(String group, Caller caller) {
    CannedAnswers answers = new CannedAnswers(PAGE);
    CannedAnswers large = new CannedAnswers(CannedAnswers.itemsIn(LARGE_BYTES));
    Map<String, Function<Calls, Supplier<Object>>> calls = new LinkedHashMap<>();
    calls.put("get", each -> each::get);
    calls.put("put", each -> each::put);
    calls.put("update + condition", each -> each::update);
    calls.put("delete", each -> each::delete);
    calls.put("query of " + PAGE, each -> each::query);
    calls.put("scan of " + PAGE, each -> each::scan);
    calls.put("batch get of " + Calls.GETS, each -> each::getAll);
    calls.put("putAll of " + Calls.PUTS, each -> each::putAll);
    calls.put("transactGet of " + Calls.TRANSACTED, each -> each::transactGet);
    calls.put("transactWrite of " + Calls.TRANSACTED, each -> each::transactWrite);
    calls.forEach(
        (title, call) ->
            all.add(
                Comparison.of(
                    group, title, library -> call.apply(caller.calls(answers, library)))));
    all.add(Comparison.of(group, "query of 1 MB", library -> caller.calls(large, library)::query));
  }

  private void addMapping() {
    for (int digits = 0; digits <= 9; digits += 3) {
      String text = INSTANTS.getOrDefault(digits, "");
      Order order = Order.placed(0, Instant.parse(text));
      Map<String, AttributeValue> item = new HashMap<>(RawMapping.item(order));
      item.put("placed", AttributeValue.fromS(text));
      String instant = ", instant of " + digits + " digits";
      all.add(Comparison.of("mapping", "write" + instant, library -> library.writer(order)));
      all.add(Comparison.of("mapping", "read" + instant, library -> library.reader(item)));
    }
  }
}
