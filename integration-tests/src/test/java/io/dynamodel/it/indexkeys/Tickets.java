package io.dynamodel.it.indexkeys;

import io.dynamodel.Key;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.schema.TableSchemaBuilder;
import java.time.Instant;

/** Keys, templates and schemas of tickets, as a generated class has them. */
final class Tickets {
  private static final KeyAttribute<String> BOARD =
      KeyAttribute.of("board", "board", Converters.TEXT);
  private static final KeyAttribute<Integer> NUMBER =
      KeyAttribute.of("number", "number", Converters.INTEGER);
  private static final KeyAttribute<String> STATUS =
      KeyAttribute.of("status", "status", Converters.TEXT);
  private static final KeyAttribute<String> OWNER =
      KeyAttribute.of("owner", "owner", Converters.TEXT);
  private static final KeyAttribute<String> REGION =
      KeyAttribute.of("region", "region", Converters.TEXT);
  private static final KeyAttribute<Integer> PRIORITY =
      KeyAttribute.of("priority", "priority", Converters.INTEGER);
  private static final KeyAttribute<Integer> POINTS =
      KeyAttribute.of("points", "points", Converters.INTEGER);
  private static final KeyAttribute<Instant> DUE =
      KeyAttribute.of("due", "due", Converters.INSTANT);
  private static final KeyAttribute<Instant> CREATED =
      KeyAttribute.of("created", "created", Converters.INSTANT);
  private static final KeyAttribute<Instant> UPDATED =
      KeyAttribute.of("updated", "updated", Converters.INSTANT);

  private static final KeyTemplate PK = KeyTemplate.of("PK").text("BOARD#").part(BOARD);
  private static final KeyTemplate SK = KeyTemplate.of("SK").text("TICKET#").padded(NUMBER, 4);
  private static final KeyTemplate GSI1PK =
      KeyTemplate.ofIndex("GSI1PK").text("STATUS#").part(STATUS);
  private static final KeyTemplate GSI1SK =
      KeyTemplate.ofIndex("GSI1SK").fixed(DUE, 30).text("#").padded(NUMBER, 4);
  private static final KeyTemplate GSI2PK =
      KeyTemplate.ofIndex("GSI2PK").part(REGION).text("#OWNER#").part(OWNER);
  private static final KeyTemplate GSI2SK =
      KeyTemplate.ofIndex("GSI2SK").text("P").padded(PRIORITY, 2);
  private static final KeyTemplate GSI3PK = KeyTemplate.ofIndex("GSI3PK").text("ALL#").part(BOARD);
  private static final KeyTemplate GSI3SK = KeyTemplate.ofIndex("GSI3SK").fixed(UPDATED, 30);
  private static final KeyTemplate GSI4PK =
      KeyTemplate.ofIndex("GSI4PK").text("C#").fixed(CREATED, 30);
  private static final KeyTemplate GSI5PK = KeyTemplate.ofIndex("GSI5PK").text("O#").part(OWNER);
  private static final KeyTemplate LSI1SK =
      KeyTemplate.ofIndex("LSI1SK").padded(POINTS, 3).text("#").part(REGION);

  static final TableSchema<Ticket> SCHEMA = schema("tickets").build();
  static final TableSchema<Ticket> VERSIONED =
      schema("versioned-tickets").version("version", Ticket::version).build();

  private Tickets() {}

  private static TableSchemaBuilder<Ticket> schema(String table) {
    return TableSchema.<Ticket>builder(
            table,
            ticket -> TicketMapper.toItem(ticket, table.equals("tickets") ? SCHEMA : VERSIONED),
            TicketMapper::read)
        .model(Ticket.class)
        .key(PK, SK)
        .keyOf(ticket -> attributes(ticket.board(), ticket.number()))
        .index(IndexSchema.global("by-status", GSI1PK).sort(GSI1SK))
        .index(IndexSchema.global("by-owner", GSI2PK).sort(GSI2SK))
        .index(IndexSchema.global("by-board", GSI3PK).sort(GSI3SK))
        .index(IndexSchema.global("by-created", GSI4PK))
        .index(IndexSchema.global("owned", GSI5PK).sort(SK))
        .index(IndexSchema.local("by-points", PK).sort(LSI1SK))
        .required("region")
        .withDefault("priority", Converters.INTEGER, Ticket.USUAL)
        .createdAt("created", Converters.INSTANT)
        .updatedAt("updated", Converters.INSTANT);
  }

  private static java.util.Map<
          String, software.amazon.awssdk.services.dynamodb.model.AttributeValue>
      attributes(String board, int number) {
    return key(board, number).attributes();
  }

  static Key<Ticket> key(String board, int number) {
    return Key.of(SCHEMA, PK.of(BOARD.part(board)), SK.of(NUMBER.part(number)));
  }

  static KeyPart status(String status) {
    return GSI1PK.of(STATUS.part(status));
  }

  static KeyPart owner(String region, String owner) {
    return GSI2PK.of(REGION.part(region), OWNER.part(owner));
  }

  static KeyPart all(String board) {
    return GSI3PK.of(BOARD.part(board));
  }

  static KeyPart owned(String owner) {
    return GSI5PK.of(OWNER.part(owner));
  }

  static KeyPart board(String board) {
    return PK.of(BOARD.part(board));
  }

  /** The attributes, for conditions and updates. */
  static final class A {
    static final OptionalTextAttribute<Ticket, String> status =
        new OptionalTextAttribute<>(AttributePath.of("status"), Converters.TEXT);
    static final OptionalTextAttribute<Ticket, String> owner =
        new OptionalTextAttribute<>(AttributePath.of("owner"), Converters.TEXT);
    static final TextAttribute<Ticket, String> region =
        new TextAttribute<>(AttributePath.of("region"), Converters.TEXT);
    static final NumberAttribute<Ticket, Integer> priority =
        new NumberAttribute<>(AttributePath.of("priority"), Converters.INTEGER);
    static final OptionalNumberAttribute<Ticket, Integer> points =
        new OptionalNumberAttribute<>(AttributePath.of("points"), Converters.INTEGER);
    static final OptionalTextAttribute<Ticket, Instant> due =
        new OptionalTextAttribute<>(AttributePath.of("due"), Converters.INSTANT);
    static final OptionalTextAttribute<Ticket, String> note =
        new OptionalTextAttribute<>(AttributePath.of("note"), Converters.TEXT);

    private A() {}
  }
}
