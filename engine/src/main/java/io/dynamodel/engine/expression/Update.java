package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The changes of an item by one request. */
public final class Update implements Expression {

  private final List<Action> actions;
  private final Projection touched;

  Update(List<Action> actions) {
    this.actions = List.copyOf(actions);
    this.touched = Projection.of(actions.stream().map(Action::path).toList());
  }

  /**
   * Reads an update.
   *
   * @throws ServiceException if the service refuses it
   */
  public static Update parse(String text, Placeholders placeholders) {
    return new UpdateParser(text, placeholders).parse();
  }

  /** The paths that it writes to; those that it only reads are not among them. */
  @Override
  public List<Path> paths() {
    return touched.paths();
  }

  /** The attributes into which any of its paths lead, those that are only read too. */
  @Override
  public Set<String> nestedAttributes() {
    return Expression.nested(actions.stream().flatMap(action -> action.paths().stream()));
  }

  /** The paths that it writes. */
  public Projection touched() {
    return touched;
  }

  /** The types of whole attributes that do not depend on the item. */
  public Map<String, Type> types() {
    Map<String, Type> types = new LinkedHashMap<>();
    for (Action action : actions) {
      Type type = action.type();
      if (type != null && !action.path().isNested()) {
        types.put(action.path().attribute(), type);
      }
    }
    return types;
  }

  /**
   * What it makes of an item. All that it reads is the item as it was before.
   *
   * @throws ServiceException if it can't be done to this item
   */
  public Map<String, Value> apply(Map<String, Value> before) {
    List<Optional<Value>> values = new ArrayList<>(actions.size());
    for (Action action : actions) {
      values.add(action.after(before));
    }
    Edits edits = new Edits();
    for (int i = 0; i < values.size(); i++) {
      Path path = actions.get(i).path();
      if (!path.isOpenIn(before)) {
        throw ServiceException.validation(
            "The document path provided in the update expression is invalid for update");
      }
      edits.put(path, values.get(i));
    }
    return edits.in(before);
  }
}
