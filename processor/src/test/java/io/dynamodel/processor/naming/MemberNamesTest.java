package io.dynamodel.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNamesTest {

  @ParameterizedTest
  @CsvSource({"timestamp, timestamp", "count, countKey", "fullItems, fullItemsKey", "limit, limit"})
  void step(String component, String step) {
    assertThat(MemberNames.step(component)).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({"byStatus, scanByStatus", "a, scanA", "ByStatus, scanByStatus", "_x, scan_x"})
  void scan(String method, String scan) {
    assertThat(MemberNames.scan(method)).isEqualTo(scan);
  }

  /** In one letter, unlike the upper case of some. */
  @ParameterizedTest
  @CsvSource({"city, City", "ßen, ßen", "übung, Übung", "𐐨x, 𐐀x"})
  void capitalised(String member, String name) {
    assertThat(MemberNames.capitalised(member)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"parent, parent", "path, pathAttribute", "remove, removeAttribute", "set, set"})
  void pathMethod(String component, String method) {
    assertThat(MemberNames.pathMethod(component)).isEqualTo(method);
  }

  @ParameterizedTest
  @CsvSource({"eventId, eventId", "ID, theID", "Key, theKey", "_id, _id", "Ärger, theÄrger"})
  void parameter(String component, String parameter) {
    assertThat(MemberNames.parameter(component)).isEqualTo(parameter);
  }

  @ParameterizedTest
  @CsvSource({
    "Event, event",
    "URLEntry, uRLEntry",
    "Class, classRecord",
    "Default, defaultRecord",
    "In, inRecord",
    "Id, idRecord",
    "event, event",
    "Record, record"
  })
  void variable(String type, String variable) {
    assertThat(MemberNames.variable(type)).isEqualTo(variable);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "by-status", "a.b", "class", "1st", "_", "true", "by status"})
  void notANameOfAMethod(String name) {
    assertThat(MemberNames.isMethodName(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"byStatus", "record", "größe", "_x"})
  void aNameOfAMethod(String name) {
    assertThat(MemberNames.isMethodName(name)).isTrue();
  }
}
