package io.dynamodel.engine.http;

import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks that a request is signed. Any key and any signature will do. */
final class Signature {

  private static final List<String> IN_HEADER = List.of("Credential", "Signature", "SignedHeaders");
  private static final List<String> IN_QUERY =
      List.of(
          "X-Amz-Algorithm",
          "X-Amz-Credential",
          "X-Amz-Signature",
          "X-Amz-SignedHeaders",
          "X-Amz-Date");

  private Signature() {}

  /**
   * Checks a request.
   *
   * @throws ServiceException if it is not signed, or a part of its signature is missing
   */
  static void check(Request request) {
    String header = request.header("authorization");
    boolean inQuery = request.hasParameter("X-Amz-Algorithm");
    if (header != null && inQuery) {
      throw ServiceException.protocol(
          "InvalidSignatureException",
          "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.");
    }
    if (inQuery) {
      checkQuery(request);
    } else if (header != null && header.trim().startsWith("AWS4-")) {
      checkHeader(header, request);
    } else {
      throw ServiceException.protocol(
          "MissingAuthenticationTokenException", "Request is missing Authentication Token");
    }
  }

  private static void checkHeader(String header, Request request) {
    Set<String> parts = new TreeSet<>();
    for (String part : header.split("[, ]", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0 && equals < part.length() - 1) {
        parts.add(part.substring(0, equals));
      }
    }
    StringBuilder missing = new StringBuilder();
    for (String part : IN_HEADER) {
      if (!parts.contains(part)) {
        missing.append("Authorization header requires '").append(part).append("' parameter. ");
      }
    }
    if (request.header("x-amz-date") == null && request.header("date") == null) {
      missing.append(
          "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
    }
    if (!missing.isEmpty()) {
      throw incomplete(missing.append("Authorization=").append(header).toString());
    }
  }

  private static void checkQuery(Request request) {
    StringBuilder missing = new StringBuilder();
    for (String part : IN_QUERY) {
      if (!request.hasValue(part)) {
        missing.append("AWS query-string parameters must include '").append(part).append("'. ");
      }
    }
    if (!missing.isEmpty()) {
      throw incomplete(missing.append("Re-examine the query-string parameters.").toString());
    }
  }

  private static ServiceException incomplete(String message) {
    return ServiceException.protocol("IncompleteSignatureException", message);
  }
}
