package io.dynamodel.internal.call;

import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** How one try of a request ended, if not well: whether DynamoDB may have done it. */
enum Ending {
  /** The service has refused it, such as by throttling: it was not done. */
  REFUSED,

  /** It has not left this JVM, such as without credentials or a connection: it was not done. */
  NOT_SENT,

  /** Cut, timed out, an error in the service: nobody can tell whether it was done. */
  AMBIGUOUS;

  /** How the SDK's texts of the service's errors end. */
  private static final Pattern STATUS = Pattern.compile("\\(Service: \\w+, Status Code: (\\d+)");

  /** How the SDK's texts begin on a failure of its HTTP client, and on no other. */
  private static final String HTTP = "Unable to execute HTTP request: ";

  /** Parts of such texts where there was no connection. Any other text is ambiguous. */
  private static final List<String> NOT_CONNECTED =
      List.of("Connection refused", "onnect timed out", "Timeout waiting for connection from pool");

  /** How texts begin on a request that was never ready to be sent. */
  private static final List<String> NOT_READY =
      List.of(
          "Unable to load credentials",
          "Failed to load credentials",
          "Cannot fetch credentials",
          Interruption.BEFORE_SENDING);

  /** Of the last try, which threw {@code failure}. */
  static Ending of(Throwable failure) {
    if (failure instanceof DynamoDbException e) {
      // The same transaction is under way: an earlier try of it, or another process.
      return e instanceof TransactionInProgressException ? AMBIGUOUS : ofStatus(e.statusCode());
    }
    // What else an interceptor throws, it may throw when the request is done.
    return failure instanceof SdkException ? ofSdk(failure) : AMBIGUOUS;
  }

  private static Ending ofSdk(Throwable failure) {
    return isNotConnected(failure) ? NOT_SENT : ofText(String.valueOf(failure.getMessage()));
  }

  /** Of an earlier try, of which the SDK keeps nothing but the text. */
  static Ending ofText(String text) {
    return STATUS
        .matcher(text)
        .results()
        .reduce((first, last) -> last) // what stands before may be quoted
        .map(MatchResult::group)
        .map(found -> ofStatus(Integer.parseInt(found.substring(found.lastIndexOf(' ') + 1))))
        .orElseGet(() -> isNotSent(text) ? NOT_SENT : AMBIGUOUS);
  }

  private static boolean isNotSent(String text) {
    return text.startsWith(HTTP)
        ? NOT_CONNECTED.stream().anyMatch(text::contains)
        : NOT_READY.stream().anyMatch(text::startsWith);
  }

  private static Ending ofStatus(int status) {
    return status >= HttpURLConnection.HTTP_BAD_REQUEST
            && status < HttpURLConnection.HTTP_INTERNAL_ERROR
        ? REFUSED
        : AMBIGUOUS;
  }

  /** An interceptor's own failure to connect is no cause of one of the HTTP client. */
  private static boolean isNotConnected(Throwable failure) {
    for (Throwable each = failure; each.getCause() != null; each = each.getCause()) {
      if (String.valueOf(each.getMessage()).startsWith(HTTP) && isOfConnecting(each.getCause())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfConnecting(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof UnknownHostException
        || cause instanceof NoRouteToHostException;
  }
}
