package io.dynamodel.engine.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Collects the body of a request. It asks for all at once: the SDK has it in memory anyway. */
final class BodyCollector implements Subscriber<ByteBuffer> {

  private final AsyncCall call;
  private final Consumer<byte[]> consumer;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private @Nullable Subscription subscription;

  /** A collector for {@code call}, whose end ends the subscription. */
  BodyCollector(AsyncCall call, Consumer<byte[]> consumer) {
    this.call = call;
    this.consumer = consumer;
  }

  @Override
  public void onSubscribe(Subscription given) {
    if (subscription != null) {
      given.cancel();
      return;
    }
    subscription = given;
    call.end().whenComplete((nothing, failure) -> given.cancel());
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(ByteBuffer part) {
    byte[] bytes = new byte[part.remaining()];
    part.duplicate().get(bytes);
    body.writeBytes(bytes);
  }

  @Override
  public void onError(Throwable failure) {
    call.fail(failure);
  }

  @Override
  public void onComplete() {
    consumer.accept(body.toByteArray());
  }
}
