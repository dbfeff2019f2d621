package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import io.dynamodel.engine.Ticks;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeToLiveTest {

  private final Requests requests = new Requests();

  @BeforeEach
  void createTable() {
    requests.createTable("users", "pk S");
  }

  private String update(boolean enabled, String attribute) {
    return requests.send(
        "UpdateTimeToLive",
        "{'TableName':'users','TimeToLiveSpecification':{'Enabled':%s,'AttributeName':'%s'}}"
            .formatted(enabled, attribute));
  }

  private String describe() {
    return requests.send("DescribeTimeToLive", "{'TableName':'users'}");
  }

  @Test
  void itIsOffOnAndOffAgain() {
    assertThat(describe()).isEqualTo("{'TimeToLiveDescription':{'TimeToLiveStatus':'DISABLED'}}");
    assertThat(update(true, "ends"))
        .isEqualTo("{'TimeToLiveSpecification':{'Enabled':true,'AttributeName':'ends'}}");
    assertThat(describe())
        .isEqualTo(
            "{'TimeToLiveDescription':{'TimeToLiveStatus':'ENABLED','AttributeName':'ends'}}");
    assertThat(update(false, "ends"))
        .isEqualTo("{'TimeToLiveSpecification':{'Enabled':false,'AttributeName':'ends'}}");
    assertThat(describe()).isEqualTo("{'TimeToLiveDescription':{'TimeToLiveStatus':'DISABLED'}}");
  }

  @Test
  void whatWouldChangeNothingIsRefused() {
    assertThat(update(false, "ends")).contains("'message':'TimeToLive is already disabled'");
    update(true, "ends");
    assertThat(update(true, "ends")).contains("'message':'TimeToLive is already enabled'");
    String other =
        "'message':'TimeToLive is active on a different AttributeName:"
            + " current AttributeName is ends'";
    assertThat(update(true, "other")).contains(other);
    assertThat(update(false, "other")).contains(other);
  }

  @Test
  void allIsRequired() {
    assertThat(
            requests.send("UpdateTimeToLive", "{'TableName':'users','TimeToLiveSpecification':{}}"))
        .contains(
            "2 validation errors detected: Value null at 'timeToLiveSpecification.enabled' failed"
                + " to satisfy constraint: Member must not be null; Value null at"
                + " 'timeToLiveSpecification.attributeName' failed to satisfy constraint: Member"
                + " must not be null");
    assertThat(update(true, "")).contains("Member must have length greater than or equal to 1");
    assertThat(requests.send("DescribeTimeToLive", "{'TableName':'nobody'}"))
        .contains("Requested resource not found: Table: nobody not found");
  }

  @Test
  void aTableThatIsBeingCreatedHasNone() {
    Requests slow = new Requests(new Ticks(), Duration.ofSeconds(1));
    slow.createTable("users", "pk S");
    assertThat(slow.send("DescribeTimeToLive", "{'TableName':'users'}"))
        .contains(
            "Cannot describe time to live while table is in CREATING state:"
                + " Current table state is CREATING");
  }
}
