package io.dynamodel.engine.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** The rules of Reactive Streams that a publisher of one element can break. */
class BodyPublisherTest {

  private final CompletableFuture<Void> call = new CompletableFuture<>();
  private final Probe probe = new Probe();

  @Test
  void nothingComesUnasked() {
    BodyPublisher.whole(bytes("abc"), call).subscribe(probe);
    assertThat(probe.signals).containsExactly("subscribed");
    assertThat(call).isNotDone();
    probe.subscription().request(1);
    assertThat(probe.signals).containsExactly("subscribed", "abc", "complete");
    assertThat(call).isCompleted();
    probe.subscription().request(1);
    assertThat(probe.signals).hasSize(3);
  }

  @Test
  void anEmptyBodyHasNoElement() {
    BodyPublisher.whole(new byte[0], call).subscribe(probe);
    probe.subscription().request(1);
    assertThat(probe.signals).containsExactly("subscribed", "complete");
  }

  @Test
  void halfABodyEndsInAFailure() {
    BodyPublisher.half(bytes("abcd"), 2, call).subscribe(probe);
    probe.subscription().request(Long.MAX_VALUE);
    assertThat(probe.signals).containsExactly("subscribed", "ab", "EOFException");
    assertThat(call).isCompletedExceptionally();
  }

  @Test
  void toAskForNothingIsAnError() {
    BodyPublisher.whole(bytes("abc"), call).subscribe(probe);
    probe.subscription().request(0);
    assertThat(probe.signals).containsExactly("subscribed", "IllegalArgumentException");
    assertThat(call).isCompletedExceptionally();
  }

  @Test
  void nothingComesAfterCancelling() {
    BodyPublisher.whole(bytes("abc"), call).subscribe(probe);
    probe.subscription().cancel();
    probe.subscription().cancel();
    probe.subscription().request(1);
    assertThat(probe.signals).containsExactly("subscribed");
    assertThat(call).isCompletedExceptionally();
  }

  @Test
  void whoCancelsInTheMiddleIsNotToldOfTheEnd() {
    Probe impatient = new Probe(true);
    BodyPublisher.whole(bytes("abc"), call).subscribe(impatient);
    impatient.subscription().request(1);
    assertThat(impatient.signals).containsExactly("subscribed", "abc");
  }

  @Test
  void aSecondSubscriberIsRefused() {
    BodyPublisher publisher = BodyPublisher.whole(bytes("abc"), call);
    publisher.subscribe(new Probe());
    publisher.subscribe(probe);
    assertThat(probe.signals).containsExactly("subscribed", "IllegalStateException");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** Writes down what it is told. */
  private static final class Probe implements Subscriber<ByteBuffer> {

    private final List<String> signals = new ArrayList<>();
    private final boolean cancelsAtOnce;
    private @Nullable Subscription subscription;

    Probe() {
      this(false);
    }

    Probe(boolean cancelsAtOnce) {
      this.cancelsAtOnce = cancelsAtOnce;
    }

    Subscription subscription() {
      return Objects.requireNonNull(subscription);
    }

    @Override
    public void onSubscribe(Subscription given) {
      subscription = given;
      signals.add("subscribed");
    }

    @Override
    public void onNext(ByteBuffer element) {
      signals.add(UTF_8.decode(element).toString());
      if (cancelsAtOnce) {
        subscription().cancel();
      }
    }

    @Override
    public void onError(Throwable failure) {
      signals.add(failure.getClass().getSimpleName());
    }

    @Override
    public void onComplete() {
      signals.add("complete");
    }
  }
}
