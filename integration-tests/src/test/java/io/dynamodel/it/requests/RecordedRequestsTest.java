package io.dynamodel.it.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each operation sends exactly the requests that were recorded: their number, bytes and order. If a
 * difference is wanted, {@code -Drequests.rewrite=true} records what is sent now.
 */
class RecordedRequestsTest {
  private static final String REWRITE = "requests.rewrite";

  @BeforeAll
  static void rewrite() {
    if (Boolean.getBoolean(REWRITE)) {
      Map<String, List<String>> requests = new LinkedHashMap<>();
      operations().forEach(each -> requests.put(each.name(), each.lines()));
      RecordedFile.write(requests);
    }
  }

  static Stream<Recorded> operations() {
    return Recorded.all();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void asRecorded(Recorded operation) {
    assertThat(operation.lines())
        .as("if it is as it should be: -D%s=true", REWRITE)
        .isEqualTo(RecordedFile.read().get(operation.name()));
  }

  @Test
  void nothingElseIsRecorded() {
    assertThat(RecordedFile.read().keySet())
        .containsExactlyElementsOf(operations().map(Recorded::name).toList());
  }
}
