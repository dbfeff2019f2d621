package documents;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Node} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class NodeMapper {
  private static final AttributeConverter<List<Node>> CHILDREN =
      Converters.<Node>list(Converters.<Node>document(NodeMapper::toItem, NodeMapper::read));
  private static final AttributeConverter<Node> PARENT =
      Converters.<Node>document(NodeMapper::toItem, NodeMapper::read);
  private static final AttributeConverter<Node> PATH =
      Converters.<Node>document(NodeMapper::toItem, NodeMapper::read);

  private NodeMapper() {}

  /**
   * The attributes that store {@code node}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code node} is null
   */
  public static Map<String, AttributeValue> toItem(Node node) {
    Objects.requireNonNull(node, "node");
    return new ItemWriter(4)
        .<String>put("name", Converters.TEXT, node.name())
        .<List<Node>>put("children", CHILDREN, node.children())
        .<Node>putOptional("parent", PARENT, node.parent())
        .<Node>putOptional("path", PATH, node.path())
        .item();
  }

  /**
   * The {@link Node} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Node fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Node read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Node(
          in.<String>get("name", Converters.TEXT),
          in.<List<Node>>find("children", CHILDREN, List.<Node>of()),
          in.<Node>find("parent", PARENT),
          in.<Node>find("path", PATH));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
