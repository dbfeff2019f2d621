package io.dynamodel.engine;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import io.dynamodel.engine.wire.ServiceException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/** The core, which is one function: an operation and the bytes of a request give an answer. */
final class Service {

  private static final Logger LOG = System.getLogger(Service.class.getName());
  private static final String INTERNAL =
      "The request processing has failed because of an unknown error, exception or failure.";

  private final Map<String, Action> actions;

  Service(Map<String, Action> actions) {
    this.actions = Map.copyOf(actions);
  }

  /** Answers a request. {@code operation} is its name without version: {@code PutItem}. */
  Answer answer(String operation, byte[] body) {
    try {
      Json request = read(body);
      Action action = actions.get(operation);
      if (action == null) {
        throw ServiceException.unknownOperation();
      }
      return Answer.of(action.answer(request));
    } catch (ServiceException e) {
      return Answer.of(e);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(Level.ERROR, () -> operation + " failed inside of the engine", e);
      return Answer.of(ServiceException.internal(500, "InternalServerError", INTERNAL));
    }
  }

  /** Whether there is an operation of that name. */
  boolean knows(String operation) {
    return actions.containsKey(operation);
  }

  private static Json read(byte[] body) {
    try {
      return JsonBytes.read(body);
    } catch (IOException e) {
      throw ServiceException.unreadable();
    }
  }
}
