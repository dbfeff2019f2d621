package io.dynamodel.expression;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.NumberConverter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Two models with attributes of every kind, declared as generated code declares them. */
public final class Sample {
  private Sample() {}

  /** A model. */
  public record Event() {}

  /** Another model. */
  public record Product() {}

  /** A document. */
  public record Address(String city) {
    static final AttributeConverter<Address> CONVERTER =
        Converters.document(
            address -> Map.of("city", AttributeValue.fromS(address.city())),
            item -> new Address(item.value("city").text()));
  }

  /** A document that holds documents of its own type. */
  public record Node(String name, List<Node> children) {
    static final AttributeConverter<Node> CONVERTER =
        Converters.document(
            node -> Map.of("name", AttributeValue.fromS(node.name())),
            item -> new Node(item.value("name").text(), List.of()));
  }

  /** A document of a sealed type: all of it may be absent, and its type is stored. */
  public record Badge(String label, List<String> notes) {
    static final AttributeConverter<Badge> CONVERTER =
        Converters.document(
            badge ->
                Map.of(
                    "_type", AttributeValue.fromS("badge"),
                    "label", AttributeValue.fromS(badge.label()),
                    "notes", AttributeValue.fromL(List.of())),
            item ->
                new Badge(
                    item.value("label") == null ? "none" : item.value("label").text().strip(),
                    List.of()));
  }

  /** A text by its name. */
  public enum Status {
    OPEN,
    CLOSED
  }

  /** The attributes of an {@link Address}. */
  public static class AddressPath<M> extends DocumentAttribute<M, Address> {
    public final TextAttribute<M, String> city;
    public final OptionalTextAttribute<M, String> street;
    public final SetAttribute<M, String> labels;

    public AddressPath(AttributePath path) {
      super(path, Address.CONVERTER);
      this.city = new TextAttribute<>(path.child("city"), Converters.TEXT);
      this.street = new OptionalTextAttribute<>(path.child("street"), Converters.TEXT);
      this.labels = new SetAttribute<>(path.child("labels"), Converters.TEXT);
    }
  }

  /** The same, where the attribute can be removed. */
  public static final class OptionalAddressPath<M> extends AddressPath<M>
      implements Removable<M, Address> {
    public OptionalAddressPath(AttributePath path) {
      super(path);
    }
  }

  /** The attributes of a {@link Badge}. */
  public static final class BadgePath<M> extends DocumentAttribute<M, Badge> {
    public final OptionalTextAttribute<M, String> label;

    public BadgePath(AttributePath path) {
      super(path, Badge.CONVERTER);
      this.label = new OptionalTextAttribute<>(path.child("label"), Converters.TEXT);
    }
  }

  /** The attributes of a {@link Node}. */
  public static class NodePath<M> extends DocumentAttribute<M, Node> {
    public final TextAttribute<M, String> name;
    public final ListAttribute<M, Node, OptionalNodePath<M>> children;

    public NodePath(AttributePath path) {
      super(path, Node.CONVERTER);
      this.name = new TextAttribute<>(path.child("name"), Converters.TEXT);
      this.children =
          new ListAttribute<>(path.child("children"), Node.CONVERTER, OptionalNodePath::new);
    }

    /** An edge that closes a cycle without a collection. */
    public OptionalNodePath<M> parent() {
      return new OptionalNodePath<>(path().child("parent"));
    }
  }

  /** The same, where the attribute can be removed. */
  public static final class OptionalNodePath<M> extends NodePath<M> implements Removable<M, Node> {
    public OptionalNodePath(AttributePath path) {
      super(path);
    }
  }

  /** The attributes of an event. */
  public static final class A {
    private A() {}

    public static final ComparableTextAttribute<Event, String> eventId =
        new ComparableTextAttribute<>(AttributePath.of("eventId"), Converters.TEXT);
    public static final ComparableTextAttribute<Event, Instant> timestamp =
        new ComparableTextAttribute<>(AttributePath.of("timestamp"), Converters.INSTANT);
    public static final ComparableNumberAttribute<Event, Long> sequence =
        new ComparableNumberAttribute<>(AttributePath.of("sequence"), Converters.LONG);
    public static final ComparableBinaryAttribute<Event, byte[]> hash =
        new ComparableBinaryAttribute<>(AttributePath.of("hash"), Converters.BYTES);
    public static final TextAttribute<Event, String> status =
        new TextAttribute<>(AttributePath.of("status"), Converters.TEXT);
    public static final TextAttribute<Event, Status> state =
        new TextAttribute<>(AttributePath.of("state"), Converters.enumeration(Status.values()));
    public static final TextAttribute<Event, String> other =
        new TextAttribute<>(AttributePath.of("other"), Converters.TEXT);
    public static final OptionalTextAttribute<Event, String> note =
        new OptionalTextAttribute<>(AttributePath.of("note"), Converters.TEXT);
    public static final NumberAttribute<Event, Integer> count =
        new NumberAttribute<>(AttributePath.of("count"), Converters.INTEGER);
    public static final NumberAttribute<Event, Integer> limit =
        new NumberAttribute<>(AttributePath.of("limit"), Converters.INTEGER);
    public static final OptionalNumberAttribute<Event, Long> total =
        new OptionalNumberAttribute<>(AttributePath.of("total"), Converters.LONG);
    public static final NumberAttribute<Event, Byte> small =
        new NumberAttribute<>(AttributePath.of("small"), Converters.BYTE);
    public static final NumberAttribute<Event, Double> ratio =
        new NumberAttribute<>(AttributePath.of("ratio"), Converters.DOUBLE);
    public static final BinaryAttribute<Event, byte[]> payload =
        new BinaryAttribute<>(AttributePath.of("payload"), Converters.BYTES);
    public static final OptionalBinaryAttribute<Event, byte[]> extra =
        new OptionalBinaryAttribute<>(AttributePath.of("extra"), Converters.BYTES);
    public static final ValueAttribute<Event, Boolean> active =
        new ValueAttribute<>(AttributePath.of("active"), Converters.BOOLEAN);
    public static final OptionalValueAttribute<Event, Boolean> flag =
        new OptionalValueAttribute<>(AttributePath.of("flag"), Converters.BOOLEAN);
    public static final AddressPath<Event> address = new AddressPath<>(AttributePath.of("address"));
    public static final BadgePath<Event> badge = new BadgePath<>(AttributePath.of("badge"));
    public static final NodePath<Event> tree = new NodePath<>(AttributePath.of("tree"));
    public static final ListAttribute<Event, String, OptionalTextAttribute<Event, String>> tags =
        new ListAttribute<>(
            AttributePath.of("tags"),
            Converters.TEXT,
            path -> new OptionalTextAttribute<>(path, Converters.TEXT));
    public static final ListAttribute<
            Event, List<String>, ListAttribute<Event, String, OptionalTextAttribute<Event, String>>>
        rows =
            new ListAttribute<>(
                AttributePath.of("rows"),
                Converters.list(Converters.TEXT),
                path ->
                    new ListAttribute<>(
                        path,
                        Converters.TEXT,
                        element -> new OptionalTextAttribute<>(element, Converters.TEXT)));
    public static final ListAttribute<Event, Set<String>, SetAttribute<Event, String>> groups =
        new ListAttribute<>(
            AttributePath.of("groups"),
            Converters.set(Converters.TEXT),
            path -> new SetAttribute<>(path, Converters.TEXT));
    public static final SetAttribute<Event, String> labels =
        new SetAttribute<>(AttributePath.of("labels"), Converters.TEXT);
    public static final SetAttribute<Event, Integer> codes =
        new SetAttribute<>(AttributePath.of("codes"), Converters.INTEGER);
    public static final SetAttribute<Event, byte[]> blobs =
        new SetAttribute<>(AttributePath.of("blobs"), Converters.BYTES);
    public static final MapAttribute<Event, String, Address, OptionalAddressPath<Event>> byName =
        new MapAttribute<>(
            AttributePath.of("byName"),
            Converters.TEXT,
            Address.CONVERTER,
            OptionalAddressPath::new);
    public static final MapAttribute<
            Event, Status, Integer, OptionalNumberAttribute<Event, Integer>>
        byState =
            new MapAttribute<>(
                AttributePath.of("byState"),
                Converters.enumeration(Status.values()),
                Converters.INTEGER,
                number(Converters.INTEGER));
    public static final ComparableOrderedAttribute<Event, Duration> slot =
        new ComparableOrderedAttribute<>(AttributePath.of("slot"), Converters.DURATION);
    public static final OrderedAttribute<Event, Duration> length =
        new OrderedAttribute<>(AttributePath.of("length"), Converters.DURATION);
    public static final OptionalOrderedAttribute<Event, Duration> delay =
        new OptionalOrderedAttribute<>(AttributePath.of("delay"), Converters.DURATION);
    public static final ListAttribute<Event, Optional<String>, OptionalTextAttribute<Event, String>>
        answers =
            new ListAttribute<>(
                AttributePath.of("answers"),
                Converters.optional(Converters.TEXT),
                path -> new OptionalTextAttribute<>(path, Converters.TEXT));
    public static final MapAttribute<
            Event, String, OptionalInt, OptionalNumberAttribute<Event, Integer>>
        scores =
            new MapAttribute<>(
                AttributePath.of("scores"),
                Converters.TEXT,
                Converters.OPTIONAL_INT,
                number(Converters.INTEGER));
    public static final OptionalFreeAttribute<Event> data =
        new OptionalFreeAttribute<>(AttributePath.of("data"));

    private static <V> Function<AttributePath, OptionalNumberAttribute<Event, V>> number(
        NumberConverter<V> converter) {
      return path -> new OptionalNumberAttribute<>(path, converter);
    }
  }

  /** The attributes of a product. */
  public static final class P {
    private P() {}

    public static final NumberAttribute<Product, BigDecimal> price =
        new NumberAttribute<>(AttributePath.of("price"), Converters.BIG_DECIMAL);
    public static final TextAttribute<Product, String> name =
        new TextAttribute<>(AttributePath.of("name"), Converters.TEXT);
  }
}
