package io.dynamodel.engine.http;

import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Delivery;
import io.dynamodel.engine.wire.JsonBytes;
import io.dynamodel.engine.wire.ServiceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The protocol around the core, the same for all fronts: requests that are not DynamoDB's are
 * answered here, in the service's order.
 */
public final class Gateway {

  /** The most bytes that a request may have. */
  static final int MAX_BODY = 16 * 1024 * 1024;

  private static final String AMAZON_JSON = "application/x-amz-json-1.0";
  private static final Set<String> CONTENT_TYPES = Set.of(AMAZON_JSON, "application/json");
  private static final Pattern TARGET = Pattern.compile("DynamoDB(?:Streams)?_20120810\\.(\\w+)");

  private final Core core;
  private final RequestIds ids = new RequestIds();

  public Gateway(Core core) {
    this.core = core;
  }

  CompletionStage<Delivery> answer(Request request) {
    if (request.body().length > MAX_BODY) {
      return done(tooLarge());
    }
    CompletionStage<Delivery> delivery =
        switch (request.method()) {
          case "POST" -> post(request);
          case "GET" -> done(plain(200, "healthy: dynamodb.us-east-1.amazonaws.com "));
          case "OPTIONS" -> done(Preflight.answer(request));
          default -> done(plain(404, "<UnknownOperationException/>\n"));
        };
    return delivery.thenApply(each -> each.map(answer -> withHeaders(answer, request)));
  }

  /** The answer to a body over {@link #MAX_BODY}. */
  static Answer tooLarge() {
    return Answer.of(413, new byte[0]);
  }

  private CompletionStage<Delivery> post(Request request) {
    String type = contentType(request);
    if (request.body().length > 0 && !CONTENT_TYPES.contains(type)) {
      return done(plain(404, "<UnknownOperationException/>\n"));
    }
    String responseType = type.equals(AMAZON_JSON) ? AMAZON_JSON : "application/json";
    return json(request).thenApply(each -> each.map(a -> a.with("Content-Type", responseType)));
  }

  private CompletionStage<Delivery> json(Request request) {
    String operation;
    try {
      operation = operation(request);
      Signature.check(request);
    } catch (ServiceException e) {
      return done(Answer.of(isJson(request.body()) ? e : ServiceException.unreadable()));
    }
    return core.answer(operation, request.body());
  }

  private String operation(Request request) {
    Matcher target = TARGET.matcher(request.text("x-amz-target"));
    if (!target.matches() || !core.knows(target.group(1))) {
      throw ServiceException.unknownOperation();
    }
    return target.group(1);
  }

  private static String contentType(Request request) {
    String type = request.text("content-type");
    int parameters = type.indexOf(';');
    return (parameters < 0 ? type : type.substring(0, parameters)).trim();
  }

  /** The service says that it can't read a body before it says anything else. */
  private static boolean isJson(byte[] body) {
    try {
      return body.length == 0 || JsonBytes.read(body) != null;
    } catch (IOException e) {
      return false;
    }
  }

  private Answer withHeaders(Answer answer, Request request) {
    Answer full =
        answer
            .with("x-amzn-RequestId", ids.next())
            .with("x-amz-crc32", Long.toString(answer.crc32()));
    return request.header("origin") == null ? full : full.with("Access-Control-Allow-Origin", "*");
  }

  private static Answer plain(int status, String text) {
    return Answer.of(status, text.getBytes(StandardCharsets.UTF_8));
  }

  private static CompletionStage<Delivery> done(Answer answer) {
    return CompletableFuture.completedFuture(new Delivery.Whole(answer));
  }
}
