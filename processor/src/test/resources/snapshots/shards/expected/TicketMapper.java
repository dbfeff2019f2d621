package shards;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Ticket} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class TicketMapper {
  private TicketMapper() {}

  /**
   * The attributes that store {@code ticket}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code ticket} is null
   */
  public static Map<String, AttributeValue> toItem(Ticket ticket) {
    Objects.requireNonNull(ticket, "ticket");
    return new ItemWriter(4)
        .<String>put("desk", Converters.TEXT, ticket.desk())
        .<String>put("id", Converters.TEXT, ticket.id())
        .<String>put("text", Converters.TEXT, ticket.text())
        .keys(TicketTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link Ticket} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Ticket fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return TicketTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Ticket read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Ticket ticket =
          new Ticket(
              in.<String>key("desk", Converters.TEXT),
              in.<String>key("id", Converters.TEXT),
              in.<String>get("text", Converters.TEXT));
      in.keeps("desk", ticket.desk());
      in.keeps("id", ticket.id());
      return ticket;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
