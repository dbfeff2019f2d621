package io.dynamodel.engine.wire;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer that is an error of the service: its type, its text, and what else it carries. */
public final class ServiceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String CORAL_SERVICE = "com.amazon.coral.service#";
  private static final String SERIALIZATION = CORAL_SERVICE + "SerializationException";
  private static final String ACCESS_DENIED = CORAL_SERVICE + "AccessDeniedException";
  private static final String CORAL_VALIDATE = "com.amazon.coral.validate#";
  private static final String DYNAMODB = "com.amazonaws.dynamodb.v20120810#";

  /** The errors that have their text in {@code Message}; others have {@code message}. */
  private static final Set<String> CAPITAL =
      Set.of(SERIALIZATION, ACCESS_DENIED, DYNAMODB + "TransactionCanceledException");

  private final int status;
  private final String type;
  private final transient Map<String, Json> details;

  private ServiceException(
      int status, String type, @Nullable String message, Map<String, Json> details) {
    super(message, null, false, false);
    this.status = status;
    this.type = type;
    this.details = details;
  }

  /** The request is not one that could be done. */
  public static ServiceException validation(String message) {
    return new ServiceException(400, CORAL_VALIDATE + "ValidationException", message, Map.of());
  }

  /** A parameter of the request is not valid, for reasons that many operations have alike. */
  public static ServiceException invalidParameter(String problem) {
    return validation("One or more parameter values were invalid: " + problem);
  }

  /** Lists and maps are inside each other deeper than they are stored. */
  public static ServiceException tooDeep() {
    return validation("Nesting Levels have exceeded supported limits");
  }

  /** The request is not JSON, or not an object. The service has no text for it. */
  public static ServiceException unreadable() {
    return new ServiceException(400, SERIALIZATION, null, Map.of());
  }

  /** A value of the request has another type than its field. */
  public static ServiceException serialization(String message) {
    return new ServiceException(400, SERIALIZATION, message, Map.of());
  }

  /** The request is not signed, or not in a way that the service knows. */
  public static ServiceException protocol(String name, String message) {
    return new ServiceException(400, CORAL_SERVICE + name, message, Map.of());
  }

  /** No operation has the name that was asked for. */
  public static ServiceException unknownOperation() {
    return new ServiceException(400, CORAL_SERVICE + "UnknownOperationException", null, Map.of());
  }

  /** The caller may not do this, or not with this resource. */
  public static ServiceException accessDenied(String message) {
    return new ServiceException(400, ACCESS_DENIED, message, Map.of());
  }

  /** An error of the service's model, such as {@code ResourceNotFoundException}. */
  public static ServiceException of(String name, String message) {
    return of(name, message, Map.of());
  }

  /** An error of the service's model with more fields, such as {@code CancellationReasons}. */
  public static ServiceException of(String name, String message, Map<String, Json> details) {
    return new ServiceException(400, DYNAMODB + name, message, details);
  }

  /** An error of the service itself. */
  public static ServiceException internal(int status, String name, String message) {
    return new ServiceException(status, DYNAMODB + name, message, Map.of());
  }

  public int status() {
    return status;
  }

  /** The name of the error without what stands before it: {@code ValidationException}. */
  public String name() {
    return type.substring(type.indexOf('#') + 1);
  }

  /** The fields of the error beside its text. */
  public Map<String, Json> details() {
    return details;
  }

  /** The body of the answer. */
  public Json json() {
    ObjectBuilder body = Json.object().put("__type", type);
    details.forEach(body::put);
    String message = CAPITAL.contains(type) ? "Message" : "message";
    return body.put(message, getMessage()).json();
  }

  /** The text of the error. */
  public String text() {
    String text = getMessage();
    return text == null ? "" : text;
  }
}
