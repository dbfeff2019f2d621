package io.dynamodel.it.indexkeys;

import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a generated mapper looks like. */
final class TicketMapper {
  private TicketMapper() {}

  static Map<String, AttributeValue> toItem(Ticket ticket, TableSchema<Ticket> schema) {
    return new ItemWriter(19)
        .put("board", Converters.TEXT, ticket.board())
        .put("number", ticket.number())
        .putOptional("status", Converters.TEXT, ticket.status())
        .putOptional("owner", Converters.TEXT, ticket.owner())
        .put("region", Converters.TEXT, ticket.region())
        .put("priority", ticket.priority())
        .putOptional("points", Converters.INTEGER, ticket.points())
        .putOptional("due", Converters.INSTANT, ticket.due())
        .putOptional("note", Converters.TEXT, ticket.note())
        .putOptional("created", Converters.INSTANT, ticket.created())
        .putOptional("updated", Converters.INSTANT, ticket.updated())
        .put("version", ticket.version())
        .keys(schema)
        .item();
  }

  static Ticket read(StoredItem item) {
    return ItemReader.read(
        item,
        in ->
            new Ticket(
                in.get("board", Converters.TEXT),
                in.getInt("number"),
                in.find("status", Converters.TEXT),
                in.find("owner", Converters.TEXT),
                in.get("region", Converters.TEXT),
                in.getInt("priority", Ticket.USUAL),
                in.find("points", Converters.INTEGER),
                in.find("due", Converters.INSTANT),
                in.find("note", Converters.TEXT),
                in.find("created", Converters.INSTANT),
                in.find("updated", Converters.INSTANT),
                in.getVersion("version")));
  }
}
