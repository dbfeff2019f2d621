package io.dynamodel.internal.answer;

import java.nio.ByteBuffer;
import java.util.function.UnaryOperator;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * What is made of a body when all of it has come.
 *
 * @param body as it comes
 * @param likelySize how many bytes it says to have; no number above 0: that is not known
 * @param made from the whole body to what is published instead; may throw why nothing is
 */
record CollectedBody(Publisher<ByteBuffer> body, long likelySize, UnaryOperator<byte[]> made)
    implements Publisher<ByteBuffer> {

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    body.subscribe(new Collecting(subscriber, new Growing(likelySize), made));
  }

  /**
   * The first demand is for all that comes, and what is made is one buffer: no more is to count.
   */
  private static final class Collecting implements Subscriber<ByteBuffer> {
    private final Subscriber<? super ByteBuffer> subscriber;
    private final Growing collected;
    private final UnaryOperator<byte[]> made;

    Collecting(
        Subscriber<? super ByteBuffer> subscriber, Growing collected, UnaryOperator<byte[]> made) {
      this.subscriber = subscriber;
      this.collected = collected;
      this.made = made;
    }

    @Override
    public void onSubscribe(Subscription source) {
      subscriber.onSubscribe(
          new Subscription() {
            @Override
            public void request(long number) {
              source.request(number > 0 ? Long.MAX_VALUE : number);
            }

            @Override
            public void cancel() {
              source.cancel();
            }
          });
    }

    @Override
    public void onNext(ByteBuffer next) {
      collected.add(next);
    }

    @Override
    public void onError(Throwable failure) {
      subscriber.onError(failure);
    }

    @Override
    public void onComplete() {
      byte[] result;
      try {
        result = made.apply(collected.bytes());
      } catch (RuntimeException e) {
        subscriber.onError(e);
        return;
      }
      if (result.length > 0) {
        subscriber.onNext(ByteBuffer.wrap(result));
      }
      subscriber.onComplete();
    }
  }
}
