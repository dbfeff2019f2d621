package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The change of one attribute in the older {@code AttributeUpdates}. */
public record LegacyUpdate(Verb verb, @Nullable Value value) {

  private static final Set<Type> DELETED = EnumSet.of(Type.SS, Type.NS, Type.BS);
  private static final Set<Type> ADDED = EnumSet.of(Type.N, Type.L, Type.SS, Type.NS, Type.BS);

  /** The kind of change: {@code Action}, {@code PUT} by default. */
  public enum Verb {
    PUT,
    ADD,
    DELETE
  }

  /**
   * Reads {@code AttributeUpdates}.
   *
   * @throws ServiceException if the service refuses it
   */
  public static Update update(Map<String, LegacyUpdate> updates) {
    updates.values().forEach(LegacyUpdate::check);
    List<Action> actions = new ArrayList<>();
    updates.forEach((attribute, update) -> actions.add(update.action(Path.of(attribute))));
    return new Update(actions);
  }

  private void check() {
    if (value == null) {
      if (verb != Verb.DELETE) {
        throw ServiceException.invalidParameter(
            "Only DELETE action is allowed when no attribute value is specified");
      }
    } else if (verb == Verb.DELETE && !DELETED.contains(value.type())) {
      throw ServiceException.invalidParameter(
          "DELETE action with value is not supported for the type " + value.type());
    } else if (verb == Verb.ADD && !ADDED.contains(value.type())) {
      throw ServiceException.invalidParameter(
          "ADD action is not supported for the type " + value.type());
    }
  }

  private Action action(Path path) {
    if (value == null) {
      return new Action.Remove(path);
    }
    return switch (verb) {
      case PUT -> new Action.Set(path, new Literal(value));
      case ADD -> new Action.Add(path, value, Action.TYPE_MISMATCH);
      case DELETE -> new Action.Delete(path, value, Action.TYPE_MISMATCH);
    };
  }
}
