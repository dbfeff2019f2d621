package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import io.dynamodel.engine.Ticks;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExpiryTest {

  private static final long NOW = Instant.parse("2026-03-01T12:00:00Z").getEpochSecond();
  private static final long FIVE_YEARS_AGO = Instant.parse("2021-03-01T12:00:00Z").getEpochSecond();

  private final Ticks clock = new Ticks();
  private final Requests requests = new Requests(clock);

  @BeforeEach
  void createTable() {
    requests.createTable("tab", "id S");
    assertThat(
            requests.send(
                "UpdateTimeToLive",
                "{'TableName':'tab','TimeToLiveSpecification':{'Enabled':true,'AttributeName':'end'}}"))
        .startsWith("{");
  }

  @Test
  void itemsAreDeletedAfterTheirTime() {
    put("over", "'N':'" + (NOW - 1) + "'");
    put("now", "'N':'" + NOW + "'");
    put("later", "'N':'" + (NOW + 60) + "'");

    assertThat(requests.expire()).isEqualTo(1);
    assertThat(get("over")).isEqualTo("{}");
    assertThat(get("now")).contains("'now'");

    clock.pass(Duration.ofMinutes(2));
    assertThat(requests.expire()).isEqualTo(2);
    assertThat(get("later")).isEqualTo("{}");
  }

  @Test
  void whatIsNoTimeOrYearsAgoStays() {
    put("text", "'S':'" + (NOW - 1) + "'");
    put("tooOld", "'N':'" + (FIVE_YEARS_AGO - 1) + "'");
    put("old", "'N':'" + FIVE_YEARS_AGO + "'");
    requests.send("PutItem", "{'TableName':'tab','Item':{'id':{'S':'none'}}}");

    assertThat(requests.expire()).isEqualTo(1);
    assertThat(get("text")).contains("'text'");
    assertThat(get("tooOld")).contains("'tooOld'");
    assertThat(get("old")).isEqualTo("{}");
    assertThat(get("none")).contains("'none'");
  }

  @Test
  void nothingExpiresWithoutTimeToLive() {
    requests.createTable("other", "id S");
    requests.send(
        "PutItem", "{'TableName':'other','Item':{'id':{'S':'a'},'end':{'N':'" + NOW + "'}}}");
    clock.pass(Duration.ofDays(1));

    assertThat(requests.expire()).isZero();
  }

  private void put(String id, String time) {
    requests.send(
        "PutItem", "{'TableName':'tab','Item':{'id':{'S':'" + id + "'},'end':{" + time + "}}}");
  }

  private String get(String id) {
    return requests.send("GetItem", "{'TableName':'tab','Key':{'id':{'S':'" + id + "'}}}");
  }
}
