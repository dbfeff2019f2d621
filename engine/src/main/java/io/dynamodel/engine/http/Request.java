package io.dynamodel.engine.http;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request as it comes over HTTP. */
final class Request {

  private final String method;
  private final String query;
  private final UnaryOperator<@Nullable String> headers;
  private final byte[] body;

  /**
   * A request.
   *
   * @param query the query string as it was sent, empty if there is none
   * @param headers gives the first value of a header; the case of the name does not matter
   */
  Request(String method, String query, UnaryOperator<@Nullable String> headers, byte[] body) {
    this.method = method;
    this.query = query;
    this.headers = headers;
    this.body = body;
  }

  String method() {
    return method;
  }

  byte[] body() {
    return body;
  }

  /** The value of a header. */
  @Nullable String header(String name) {
    return headers.apply(name);
  }

  /** The value of a header, empty if there is none. */
  String text(String name) {
    String value = header(name);
    return value == null ? "" : value.trim();
  }

  /** Whether the query string has a parameter, which may be empty. */
  boolean hasParameter(String name) {
    return parameters().anyMatch(each -> each.equals(name) || each.startsWith(name + "="));
  }

  /** Whether the query string has a parameter that is not empty. */
  boolean hasValue(String name) {
    String begin = name + "=";
    return parameters().anyMatch(each -> each.startsWith(begin) && each.length() > begin.length());
  }

  private Stream<String> parameters() {
    return Stream.of(query.split("&", -1));
  }
}
