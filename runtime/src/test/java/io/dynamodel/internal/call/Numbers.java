package io.dynamodel.internal.call;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/** A feed of the numbers from 0, in pages, each of which takes a request. */
final class Numbers extends Feed<Integer> {
  private final int count;
  private final int pageSize;
  private final Requests requests;
  private final Queue<Integer> page = new ArrayDeque<>();
  private int requested;
  private boolean underWay;

  Numbers(int count, int pageSize, Requests requests) {
    this.count = count;
    this.pageSize = pageSize;
    this.requests = requests;
  }

  @Override
  public @Nullable Errand<?> next() {
    if (hasFailed() || hasAtHand() || !page.isEmpty() || underWay || requested >= count) {
      return null;
    }
    underWay = true;
    return new Errand<>(new Exchange<>(requested, requests, from -> from), new PageEnd());
  }

  @Override
  public @Nullable Integer poll() {
    return page.poll();
  }

  @Override
  public boolean isOver() {
    return page.isEmpty() && !underWay && requested >= count;
  }

  private final class PageEnd implements Errand.End<Integer> {
    @Override
    public void answered(Integer from) {
      underWay = false;
      for (int number = from; number < Math.min(count, from + pageSize); number++) {
        page.add(number);
      }
      requested = from + pageSize;
    }

    @Override
    public void failed(Throwable failure, boolean sent) {
      underWay = false;
      abandon(failure);
    }
  }

  /** Requests that are answered at once, or when the test says so. */
  static final class Requests implements Operation<Integer, Integer> {
    private final List<CompletableFuture<Integer>> sent = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final boolean atOnce;

    Requests(boolean atOnce) {
      this.atOnce = atOnce;
    }

    List<Integer> starts() {
      return starts;
    }

    CompletableFuture<Integer> last() {
      return sent.get(sent.size() - 1);
    }

    void answer() {
      last().complete(starts.get(starts.size() - 1));
    }

    @Override
    public String name() {
      return "Numbers";
    }

    @Override
    public Integer send(DynamoDbClient client, Integer from) {
      throw new AssertionError("blocks");
    }

    @Override
    public CompletableFuture<Integer> send(DynamoDbAsyncClient client, Integer from) {
      CompletableFuture<Integer> answer = new CompletableFuture<>();
      sent.add(answer);
      starts.add(from);
      if (atOnce) {
        answer.complete(from);
      }
      return answer;
    }

    @Override
    public List<ConsumedCapacity> capacity(Integer response) {
      return List.of();
    }
  }
}
