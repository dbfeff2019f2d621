package io.dynamodel.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexMethodsTest {

  @ParameterizedTest
  @CsvSource({
    "status-index, byStatus",
    "status_idx, byStatus",
    "StatusIndex, byStatus",
    "status.gsi, byStatus",
    "status-LSI, byStatus",
    "status, byStatus",
    "by-status, byStatus",
    "byStatusIndex, byStatus",
    "by_status_and_date_index, byStatusAndDate",
    "userID-createdAt-index, byUserIdCreatedAt",
    "GSI1, byGsi1",
    "gsi-1, byGsi1",
    "index, byIndex",
    "by-index, byBy",
    "index-by-status, byIndexByStatus",
    "123, by123"
  })
  void defaultName(String index, String method) {
    assertThat(IndexMethods.of(index)).contains(method);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "...", "_", ""})
  void noNameWithoutWords(String index) {
    assertThat(IndexMethods.of(index)).isEmpty();
  }
}
