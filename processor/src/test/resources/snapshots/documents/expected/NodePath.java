package documents;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.TextAttribute;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * An attribute that holds a {@link Node} (M), and the attributes in it.
 *
 * @param <M> the model that has the attribute
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public class NodePath<M> extends DocumentAttribute<M, Node> {
  /** The attribute {@code name}, stored as text (S). */
  public final TextAttribute<M, String> name;

  /** The attribute {@code children}, stored as a list (L); an absent one reads as empty. */
  public final ListAttribute<M, Node, OptionalNodePath<M>> children;

  /** An attribute for generated code. */
  public NodePath(AttributePath path) {
    super(path, Converters.<Node>document(NodeMapper::toItem, NodeMapper::read));
    this.name = new TextAttribute<M, String>(path.child("name"), Converters.TEXT);
    this.children =
        new ListAttribute<>(
            path.child("children"),
            Converters.<Node>document(NodeMapper::toItem, NodeMapper::read),
            OptionalNodePath::new);
  }

  /**
   * The attribute {@code parent}, stored as a map (M); absent where it is null, and an absent
   * attribute equals nothing.
   */
  public OptionalNodePath<M> parent() {
    return new OptionalNodePath<M>(path().child("parent"));
  }

  /**
   * The attribute {@code path}, stored as a map (M); absent where it is null, and an absent
   * attribute equals nothing.
   */
  public OptionalNodePath<M> pathAttribute() {
    return new OptionalNodePath<M>(path().child("path"));
  }

  /**
   * The same, where the attribute can be removed.
   *
   * @param <M> the model that has the attribute
   */
  public static final class OptionalNodePath<M> extends NodePath<M> implements Removable<M, Node> {
    /** An attribute for generated code. */
    public OptionalNodePath(AttributePath path) {
      super(path);
    }
  }
}
