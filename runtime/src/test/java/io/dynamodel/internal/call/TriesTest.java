package io.dynamodel.internal.call;

import static io.dynamodel.internal.call.Ending.AMBIGUOUS;
import static io.dynamodel.internal.call.Ending.NOT_SENT;
import static io.dynamodel.internal.call.Ending.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Texts are those of the SDK 2.57.8, seen with faults of the engine. */
class TriesTest {
  private static final String CUT = "Unable to execute HTTP request: Connection reset";

  private static DynamoDbException refused(String... earlier) {
    return with(
        ConditionalCheckFailedException.builder()
            .statusCode(400)
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorMessage("The conditional request failed")
                    .serviceName("DynamoDb")
                    .build())
            .numAttempts(earlier.length + 1)
            .build(),
        earlier);
  }

  private static <E extends SdkException> E with(E failure, String... earlier) {
    for (int i = 0; i < earlier.length; i++) {
      failure.addSuppressed(
          SdkClientException.create("Request attempt %d failure: %s".formatted(i + 1, earlier[i])));
    }
    return failure;
  }

  private static SdkClientException unsent(Exception cause, String... earlier) {
    return with(
        SdkClientException.builder()
            .message("Unable to execute HTTP request: " + cause.getMessage())
            .cause(cause)
            .numAttempts(earlier.length + 1)
            .build(),
        earlier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REFUSED   | The level of configured provisioned throughput for the table was exceeded. (Service: DynamoDb, Status Code: 400, Request ID: HN64)",
        "REFUSED   | Rate exceeded (Service: DynamoDb, Status Code: 429, Request ID: HN64) (SDK Attempt Count: 1)",
        "REFUSED   | null (Service: DynamoDb, Status Code: 400, Request ID: null)",
        "REFUSED   | says (Service: DynamoDb, Status Code: 500) (Service: DynamoDb, Status Code: 400, Request ID: HN64)",
        "AMBIGUOUS | says (Service: DynamoDb, Status Code: 400) (Service: DynamoDb, Status Code: 503, Request ID: HN64)",
        "AMBIGUOUS | Internal server error (Service: DynamoDb, Status Code: 500, Request ID: HN64)",
        "AMBIGUOUS | Connection refused (Service: DynamoDb, Status Code: 502, Request ID: HN64)",
        "AMBIGUOUS | Unable to execute HTTP request: Connection reset",
        "AMBIGUOUS | Unable to execute HTTP request: Read timed out",
        "AMBIGUOUS | HTTP request execution did not complete before the specified timeout configuration: 200 millis",
        "AMBIGUOUS | Unable to unmarshall response (Unexpected end-of-input). Response Code: 200",
        "AMBIGUOUS | something new",
        "NOT_SENT  | Unable to execute HTTP request: Connect to http://127.0.0.1:1 failed: Connection refused",
        "NOT_SENT  | Unable to execute HTTP request: Connect to 10.0.0.1:443 [/10.0.0.1] failed: connect timed out",
        "NOT_SENT  | Unable to execute HTTP request: Timeout waiting for connection from pool",
        "NOT_SENT  | Unable to load credentials from any of the providers in the chain",
      })
  void anEarlierTryIsKnownByItsText(Ending ending, String text) {
    assertThat(Tries.of(refused(text)).earlier()).containsExactly(ending);
  }

  @Test
  void onlyAnAmbiguousEarlierTryMayHaveBeenDone() {
    String throttled = "Rate exceeded (Service: DynamoDb, Status Code: 400, Request ID: A)";

    assertThat(Tries.of(refused()).mayHaveBeenDone()).isFalse();
    assertThat(Tries.of(refused(throttled, throttled)).mayHaveBeenDone()).isFalse();
    assertThat(Tries.of(refused(throttled, CUT, throttled)).mayHaveBeenDone()).isTrue();
    assertThat(Tries.of(refused(throttled, CUT)).mayHaveBeenDoneBefore()).isTrue();
  }

  @Test
  void theLastTryIsKnownByItsException() {
    assertThat(Tries.of(refused()).last()).isEqualTo(REFUSED);
    assertThat(Tries.of(DynamoDbException.builder().statusCode(500).build()).last())
        .isEqualTo(AMBIGUOUS);
    assertThat(Tries.of(TransactionInProgressException.builder().statusCode(400).build()).last())
        .isEqualTo(AMBIGUOUS);
    assertThat(Tries.of(unsent(new SocketException("Connection reset"))).last())
        .isEqualTo(AMBIGUOUS);
    assertThat(Tries.of(unsent(new ConnectException("no route"))).last()).isEqualTo(NOT_SENT);
    assertThat(Tries.of(AbortedException.create("Thread was interrupted")).last())
        .isEqualTo(AMBIGUOUS);
    assertThat(Tries.of(AbortedException.create(Interruption.BEFORE_SENDING)).last())
        .isEqualTo(NOT_SENT);
  }

  @Test
  void earlierTriesThatSayTheSameEndedAlike() {
    String unknown = "Unable to execute HTTP request: nowhere.invalid";
    SdkClientException inner =
        unsent(new UnknownHostException("nowhere.invalid"), unknown, unknown);
    SdkClientException failure =
        SdkClientException.create("Received an UnknownHostException …", inner);

    assertThat(Tries.of(failure)).isEqualTo(new Tries(Arrays.asList(NOT_SENT, NOT_SENT), NOT_SENT));
    assertThat(Tries.of(refused(unknown)).earlier()).containsExactly(AMBIGUOUS);
  }

  @Test
  void whatIsNoExceptionOfTheSdkMayComeAfterTheWriteWasDone() {
    assertThat(Tries.of(new IllegalStateException("Connection refused")).last())
        .isEqualTo(AMBIGUOUS);
    assertThat(Tries.of(new ConnectException("of an interceptor")).last()).isEqualTo(AMBIGUOUS);
    assertThat(Tries.of(new StackOverflowError()).mayHaveBeenDone()).isTrue();
    // The SDK wraps what Java calls checked.
    Exception wrapped = new ConnectException("Connection refused");
    assertThat(Tries.of(SdkClientException.create("Connection refused", wrapped)).last())
        .isEqualTo(AMBIGUOUS);
  }

  @Test
  void aTryThatIsCountedButNotNamedIsAmbiguous() {
    DynamoDbException rebuilt = (DynamoDbException) refused(CUT).toBuilder().build();

    assertThat(rebuilt.getSuppressed()).isEmpty();
    assertThat(Tries.of(rebuilt).earlier()).containsExactly(AMBIGUOUS);
  }

  @Test
  void ourExceptionsHaveTheTriesOfTheirCause() {
    assertThat(Tries.of(new ItemValidationException("too large", refused(CUT))).earlier())
        .containsExactly(AMBIGUOUS);
    assertThat(Tries.of(new ItemNotFoundException("t", "k", false, refused())).mayHaveBeenDone())
        .isFalse();
  }
}
