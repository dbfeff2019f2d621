package io.dynamodel.internal.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Encodes items of requests in the place of the SDK. The request comes whole. Its items are cut
 * out, the SDK encodes the rest, and the items are filled in. The first request of each kind the
 * SDK encodes whole: only where that gives the same bytes, later ones are cut.
 */
public final class DirectEncoding {
  private static final Logger LOG = LoggerFactory.getLogger("io.dynamodel.requests");

  private static final ExecutionAttribute<Object> ATTRIBUTE =
      Handover.attribute("io.dynamodel.encoded.");

  private static final String LENGTH = "Content-Length";
  private static final String SDK = "software.amazon.awssdk.";
  private static final String CLIENTS = SDK + "services.dynamodb.";

  private final Map<Class<?>, Boolean> isSame = new ConcurrentHashMap<>();

  /** What becomes of a request, before and after it is {@link Sent}. */
  private enum State {
    WANTED,
    DONE
  }

  /**
   * A request on its way.
   *
   * @param isWhole whether the SDK encodes all of it, to be compared
   */
  private record Sent(Cut cut, boolean isWhole) {}

  /** Nothing was compared yet. */
  public DirectEncoding() {}

  /**
   * Whether nobody can see that requests of {@code client} are cut: it is the SDK's own, and so are
   * all its interceptors but {@code own}.
   */
  public static boolean isUnseen(SdkClient client, Class<? extends ExecutionInterceptor> own) {
    if (!client.getClass().getName().startsWith(CLIENTS)) {
      return false;
    }
    for (ExecutionInterceptor each :
        client.serviceClientConfiguration().overrideConfiguration().executionInterceptors()) {
      if (!own.isInstance(each) && !each.getClass().getName().startsWith(SDK)) {
        return false;
      }
    }
    return true;
  }

  /** Whether requests of that type have items that are encoded here. */
  public static boolean isFor(Object request) {
    return Cut.isFor(request);
  }

  /** Has the items of a request encoded here. */
  public static void want(ExecutionAttributes attributes) {
    attributes.putAttribute(ATTRIBUTE, State.WANTED);
  }

  /** The request that the SDK is to encode. */
  public SdkRequest request(SdkRequest whole, ExecutionAttributes attributes) {
    if (attributes.getAttribute(ATTRIBUTE) != State.WANTED) { // the interceptor may be there twice
      return whole;
    }
    Boolean same = isSame.get(whole.getClass());
    Cut cut = Boolean.FALSE.equals(same) ? null : cut(whole);
    if (cut == null) {
      return whole;
    }
    attributes.putAttribute(ATTRIBUTE, new Sent(cut, same == null));
    return same == null ? whole : cut.rest();
  }

  private static @Nullable Cut cut(SdkRequest whole) {
    try {
      return Cut.of(whole);
    } catch (RuntimeException e) { // whatever it is, the SDK deals with it
      LOG.debug("the SDK encodes a request: {}", e.toString());
      return null;
    }
  }

  /** The body to be sent, of the request that the SDK has encoded. */
  public Optional<RequestBody> body(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    Optional<RequestBody> encoded = context.requestBody();
    if (!(attributes.getAttribute(ATTRIBUTE) instanceof Sent sent)) {
      return encoded;
    }
    attributes.putAttribute(ATTRIBUTE, State.DONE);
    Pieces pieces = sent.cut().pieces();
    byte[] json = encoded.isEmpty() ? new byte[0] : read(encoded.get(), length(context));
    if (sent.isWhole()) {
      isSame.put(context.request().getClass(), pieces.areIn(json));
      return encoded;
    }
    Body whole = pieces.filledInto(json);
    if (whole == null) { // it is not sent without its items
      isSame.put(context.request().getClass(), false);
      throw SdkClientException.create(
          "the SDK encoded a request in another way than those before, so that its items have no"
              + " place in it. Nothing was sent");
    }
    attributes.putAttribute(ATTRIBUTE, whole);
    String type = encoded.orElseThrow().contentType();
    return Optional.of(RequestBody.fromContentProvider(whole, whole.length(), type));
  }

  /** The head of {@code encoded} for the body that is sent. */
  public SdkHttpRequest head(SdkHttpRequest encoded, ExecutionAttributes attributes) {
    if (!(attributes.getAttribute(ATTRIBUTE) instanceof Body whole)) {
      return encoded;
    }
    attributes.putAttribute(ATTRIBUTE, State.DONE);
    return encoded.toBuilder().putHeader(LENGTH, Long.toString(whole.length())).build();
  }

  private static int length(Context.ModifyHttpRequest context) {
    return context.httpRequest().firstMatchingHeader(LENGTH).map(Integer::parseInt).orElse(0);
  }

  /** The JSON of {@code body}; nothing if it has another length. */
  private static byte[] read(RequestBody body, int length) {
    byte[] json = new byte[length]; // readAllBytes would begin with 8 KB
    try (InputStream in = body.contentStreamProvider().newStream()) {
      boolean isWhole = in.readNBytes(json, 0, length) == length && in.read() < 0;
      return isWhole ? json : new byte[0];
    } catch (IOException e) { // it is in memory
      throw new UncheckedIOException(e);
    }
  }
}
