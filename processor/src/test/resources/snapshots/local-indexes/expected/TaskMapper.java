package localindexes;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Task} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class TaskMapper {
  private TaskMapper() {}

  /**
   * The attributes that store {@code task}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code task} is null
   */
  public static Map<String, AttributeValue> toItem(Task task) {
    Objects.requireNonNull(task, "task");
    return new ItemWriter(4)
        .<String>put("owner", Converters.TEXT, task.owner())
        .<String>put("title", Converters.TEXT, task.title())
        .<Instant>putOptional("due", Converters.INSTANT, task.due())
        .put("priority", task.priority())
        .item();
  }

  /**
   * The {@link Task} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Task fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Task read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Task task =
          new Task(
              in.<String>key("owner", Converters.TEXT),
              in.<String>key("title", Converters.TEXT),
              in.<Instant>find("due", Converters.INSTANT),
              in.getInt("priority"));
      in.keeps("owner", task.owner());
      in.keeps("title", task.title());
      return task;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static TaskTable.InOrderOfPriorityItem readInOrderOfPriorityItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new TaskTable.InOrderOfPriorityItem(
        in.<String>key("owner", Converters.TEXT),
        in.<String>key("title", Converters.TEXT),
        in.getInt("priority"));
  }
}
