package io.dynamodel.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.internal.answer.Canned.Answer;
import io.dynamodel.internal.request.Handover;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * What became of a request.
 *
 * @param response the rest of the response
 * @param item the item
 * @param isTaken whether the item was taken out of the answer
 * @param thrown what was thrown instead
 * @param unsent how many answers are left
 */
record Outcome(String response, String item, boolean isTaken, String thrown, int unsent) {
  /** What the SDK reads before it looks at the bytes: for more, its async client says less. */
  static final int MOST_BYTES = 7_000;

  static final GetItemRequest REQUEST =
      GetItemRequest.builder().tableName("t").key(Map.of()).build();

  /** The same if the item is taken out of the response. */
  Outcome taken() {
    return new Outcome(response, item, true, thrown, unsent);
  }

  /** Whether the item of {@code body} is taken; all else has to be as the SDK alone has it. */
  static boolean isTakenAsBySdk(byte[] body) {
    Answer[] answers = {Answer.of(body)};
    Outcome waiting = waiting(answers, new AnswerInterceptor());
    Outcome async = async(answers, new AnswerInterceptor());
    boolean isTaken = waiting.isTaken();
    Outcome bySdk = waiting(answers);
    Outcome asyncBySdk = async(answers);
    assertThat(waiting).isEqualTo(isTaken ? bySdk.taken() : bySdk);
    assertThat(async).isEqualTo(isTaken ? asyncBySdk.taken() : asyncBySdk);
    return isTaken;
  }

  static Outcome waiting(Answer[] answers, ExecutionInterceptor... interceptors) {
    Canned canned = new Canned(answers);
    Received<GetItemResponse, StoredItem> received = new Received<>(Part.FOUND);
    try (DynamoDbClient client = canned.client(interceptors)) {
      return outcome(canned, received, () -> client.getItem(with(received)));
    }
  }

  static Outcome async(Answer[] answers, ExecutionInterceptor... interceptors) {
    Canned canned = new Canned(answers);
    Received<GetItemResponse, StoredItem> received = new Received<>(Part.FOUND);
    try (DynamoDbAsyncClient client = canned.asyncClient(interceptors)) {
      return outcome(canned, received, () -> client.getItem(with(received)).join());
    }
  }

  private static GetItemRequest with(Received<GetItemResponse, StoredItem> received) {
    GetItemRequest request = REQUEST.toBuilder().build();
    Handover.give(request, received);
    return request;
  }

  private static Outcome outcome(
      Canned canned,
      Received<GetItemResponse, StoredItem> received,
      Callable<GetItemResponse> call) {
    try {
      GetItemResponse response = call.call();
      return new Outcome(
          String.valueOf(response.consumedCapacity()),
          String.valueOf(received.items(response))
              .replaceAll("(?s)^SdkItem\\[attributes=(.*)\\]$", "$1"),
          received.isTaken(),
          "",
          canned.left());
    } catch (CompletionException e) {
      return new Outcome("", "", false, chain(e.getCause()), canned.left());
    } catch (Exception e) {
      return new Outcome("", "", false, chain(e), canned.left());
    }
  }

  private static String chain(Throwable thrown) {
    String cause = thrown.getCause() == null ? "" : ", by " + chain(thrown.getCause());
    return thrown.toString().replaceAll("@[0-9a-f]+", "") + cause;
  }
}
