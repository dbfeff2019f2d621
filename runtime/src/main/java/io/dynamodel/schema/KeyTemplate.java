package io.dynamodel.schema;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.SortCondition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * A key attribute whose text is made of literals and parts: {@code ORDER#{placed}#{orderId}}.
 * Immutable.
 */
@Internal
@CheckReturnValue
public final class KeyTemplate implements KeySource {
  private final String attribute;
  private final TemplateShape shape;
  private final List<KeyAttribute<?>> components;

  private KeyTemplate(String attribute, TemplateShape shape) {
    this.attribute = attribute;
    this.shape = shape;
    Set<KeyAttribute<?>> each = new LinkedHashSet<>();
    for (TemplatePart part : shape.parts()) {
      if (!shape.isHashed(part)) {
        each.add(part.component());
      }
    }
    components = List.copyOf(each);
  }

  /** A template of the key attribute {@code attribute} of a table, still empty. */
  public static KeyTemplate of(String attribute) {
    return new KeyTemplate(attribute, TemplateShape.escaped(false));
  }

  /** The same of a key attribute that only indexes have: its parts may be empty texts. */
  public static KeyTemplate ofIndex(String attribute) {
    return new KeyTemplate(attribute, TemplateShape.escaped(true));
  }

  /** The same, followed by {@code literal}. */
  public KeyTemplate text(String literal) {
    return new KeyTemplate(attribute, shape.and(literal));
  }

  /** The same, followed by the text of a component, of any length. */
  public KeyTemplate part(KeyAttribute<?> component) {
    return new KeyTemplate(attribute, shape.and(TemplatePart.of(component)));
  }

  /** The same, followed by a component whose text always has so many characters. */
  public KeyTemplate fixed(KeyAttribute<?> component, int characters) {
    return new KeyTemplate(attribute, shape.and(TemplatePart.fixed(component, characters)));
  }

  /** The same, followed by an integer with leading zeros. */
  public KeyTemplate padded(KeyAttribute<?> component, int digits) {
    return new KeyTemplate(attribute, shape.and(TemplatePart.padded(component, digits)));
  }

  /**
   * The same, followed by the number of a shard: of the hash of the table's sort key.
   *
   * @param shards how many there are
   * @param sort the stored name of the sort key
   */
  public KeyTemplate shard(int shards, String sort) {
    return sharded(new Shards(Shards.NO_COMPONENT, shards, List.of(sort), false));
  }

  /**
   * The same, followed by the number of a shard: of the hash of the table's whole key.
   *
   * @param shards how many there are
   * @param key the stored names of the partition key and, if there is one, the sort key
   */
  public KeyTemplate tableShard(int shards, String... key) {
    return sharded(new Shards(Shards.NO_COMPONENT, shards, List.of(key), true));
  }

  /** The same, followed by the number of a shard that each item has as a component. */
  public KeyTemplate randomShard(KeyAttribute<?> component, int shards) {
    TemplateShape in = shape.in(new Shards(component.attribute(), shards, List.of(), false));
    return new KeyTemplate(attribute, in.and(TemplatePart.of(component)));
  }

  private KeyTemplate sharded(Shards shards) {
    KeyAttribute<?> number = KeyAttribute.of("shard", shards.part(), Converters.INTEGER);
    return new KeyTemplate(attribute, shape.in(shards).and(TemplatePart.of(number)));
  }

  /** The same without escaping: no part of any length may hold one of {@code separators}. */
  public KeyTemplate unescaped(String separators) {
    return new KeyTemplate(attribute, shape.in(new Unescaped(separators, false)));
  }

  /** As {@link #unescaped}, but the last part may hold any character. */
  public KeyTemplate unescapedWithFreeEnd(String separators) {
    return new KeyTemplate(attribute, shape.in(new Unescaped(separators, true)));
  }

  @Override
  public String attribute() {
    return attribute;
  }

  @Override
  public ScalarAttributeType type() {
    return ScalarAttributeType.S;
  }

  /** The components in order of the template, each once. */
  public List<KeyAttribute<?>> parts() {
    return components;
  }

  /** What all its texts begin with: the literal before the first part; perhaps empty. */
  public String prefix() {
    return shape.literals().get(0);
  }

  /** Whether the attribute {@code name} is one of its parts. */
  public boolean isMadeOf(String name) {
    return components.stream().anyMatch(part -> part.attribute().equals(name));
  }

  /**
   * The value of the key attribute for {@code values}, which have each part.
   *
   * @throws ItemValidationException if a part can't have its value, naming the part
   * @throws IllegalArgumentException if a part is not among them
   */
  public KeyPart of(KeyPart... values) {
    KeyPart key = of(KeyPart.attributes(values));
    if (key == null) {
      throw new IllegalArgumentException("%s lacks a part: %s".formatted(attribute, this));
    }
    return key;
  }

  /**
   * The same of an item that has the parts; null if it lacks one, or has NULL in its place.
   *
   * @throws ItemValidationException if a part can't have its value, naming the part
   */
  public @Nullable KeyPart of(Map<String, AttributeValue> item) {
    return placed(() -> unplaced(item));
  }

  /** As {@link #of(Map)}, with exceptions whose place the caller adds. */
  @Nullable KeyPart unplaced(Map<String, AttributeValue> item) {
    String text = shape.text(item::get);
    return text == null ? null : new KeyPart(attribute, Converters.TEXT.toValue(text));
  }

  /**
   * The values of the key attribute in each shard, in the order of their numbers.
   *
   * @param values have each part but the shard
   */
  public KeyPart[] each(KeyPart... values) {
    Map<String, AttributeValue> parts = KeyPart.attributes(values);
    Shards shards = Objects.requireNonNull(shape.shards(), "shards");
    return placed(
        () ->
            IntStream.range(0, shards.count())
                .mapToObj(shard -> shape.text(parts::get, shards, shard))
                .map(Objects::requireNonNull)
                .map(text -> new KeyPart(attribute, Converters.TEXT.toValue(text)))
                .toArray(KeyPart[]::new));
  }

  /** Whether one of its parts is the number of a shard. */
  public boolean isSharded() {
    return shape.shards() != null;
  }

  /** The keys of all shards for the parts, but the shard, that the key {@code text} has. */
  public List<Map<String, AttributeValue>> each(String text) {
    KeyPart[] parts =
        read(text).entrySet().stream()
            .map(part -> new KeyPart(part.getKey(), part.getValue()))
            .toArray(KeyPart[]::new);
    return Arrays.stream(each(parts)).map(KeyPart::attributes).toList();
  }

  /**
   * The number of the shard in which keys are that have this sort key, if that alone decides.
   *
   * @param sort the stored name of the sort key
   */
  public OptionalInt shardOf(String sort, AttributeValue value) {
    Shards shards = shape.shards();
    if (shards == null || shards.wholeKey() || !shards.hashed().equals(List.of(sort))) {
      return OptionalInt.empty();
    }
    AttributeValue number = Objects.requireNonNull(shards.of(Map.of(sort, value)::get));
    return OptionalInt.of(Integer.parseInt(number.n()));
  }

  /** Whether other attributes of an item decide in which shard it is. */
  boolean isHashed() {
    return shape.shards() != null && shape.shards().isHashed();
  }

  /** Whether {@code item} has all parts, and their text is {@code text}. */
  boolean agrees(StoredItem item, String text) {
    try {
      return shape.isText(text, name -> valueOf(item, name));
    } catch (ItemValidationException e) { // of a stored value in another form
      return false;
    }
  }

  private static @Nullable AttributeValue valueOf(StoredItem item, String name) {
    StoredValue value = item.value(name);
    return value == null ? null : value.toAttributeValue();
  }

  /**
   * What the parts are in {@code text}, by their stored names.
   *
   * @throws ItemMappingException if no values have this text
   */
  public Map<String, AttributeValue> read(String text) {
    Map<String, AttributeValue> values = placed(() -> new TemplateReader(shape, text).values());
    if (isHashed()) {
      values.remove(Shards.NO_COMPONENT);
    }
    return values;
  }

  /**
   * What a query asks of this sort key.
   *
   * @param known values of parts by their stored names: of all up to the first that lacks
   * @return null: nothing, each text can be such a key
   * @throws ItemValidationException if a part can't have its value
   */
  public @Nullable SortCondition condition(Map<String, AttributeValue> known) {
    return placed(() -> steps(known).condition());
  }

  /**
   * The same, with a condition on the first part that is not known.
   *
   * @param next not {@link SortCondition.Equal}: a part that is equal to a value is known
   * @throws ItemValidationException if a bound or a prefix is too long, or no such part begins so
   */
  public @Nullable SortCondition condition(Map<String, AttributeValue> known, SortCondition next) {
    return placed(() -> steps(known).condition(next));
  }

  /** The keys between {@code text}, as one of these is, and all that go on from it. */
  public SortCondition below(String text) {
    String greatest =
        shape
            .form()
            .separators()
            .codePoints()
            .boxed()
            .max(Comparator.naturalOrder())
            .map(last -> TemplateBounds.greatest(text, Character.toString(last)))
            .orElse(text);
    return new SortCondition.Between(
        attribute, Converters.TEXT.toValue(text), Converters.TEXT.toValue(greatest));
  }

  /** Whether a key of {@code item} is that of {@code above}, or goes on from it. */
  static boolean isBelow(KeySource source, StoredItem item, Map<String, AttributeValue> above) {
    String text = item.text(source.attribute());
    AttributeValue start = above.get(source.attribute());
    return source instanceof KeyTemplate template
        && text != null
        && start != null
        && text.startsWith(start.s())
        && template.isEnd(text, start.s().length());
  }

  private boolean isEnd(String text, int end) {
    return end == text.length() || shape.form().separators().indexOf(text.codePointAt(end)) >= 0;
  }

  /** Whether {@code source} is a template whose parts are not escaped. */
  static boolean isUnescaped(KeySource source) {
    return source instanceof KeyTemplate template && template.shape.form() instanceof Unescaped;
  }

  /** How many of {@link #parts} are known from the first on. */
  public int known(Map<String, AttributeValue> values) {
    int known = 0;
    while (known < components.size() && values.containsKey(components.get(known).attribute())) {
      known++;
    }
    return known;
  }

  private TemplateSteps steps(Map<String, AttributeValue> known) {
    return new TemplateSteps(attribute, shape, known);
  }

  private <T extends @Nullable Object> T placed(Supplier<T> work) {
    try {
      return work.get();
    } catch (AttributeException e) {
      throw e.inside(attribute);
    }
  }

  @Override
  public void checkForm(StoredValue stored) {
    Map<String, AttributeValue> unused = read(textOf(stored));
  }

  /** The text of the key attribute, which has to be an S. */
  String textOf(StoredValue stored) {
    return placed(stored::text);
  }

  /** As it is annotated: {@code ORDER#{placed}#{orderId}}. */
  @Override
  public String toString() {
    return shape.toString();
  }

  @Override
  public boolean isIn(StoredItem item) {
    try {
      String text = item.text(attribute);
      return text != null && (agrees(item, text) || read(text) != null); // most have all parts
    } catch (AttributeException e) {
      return false;
    }
  }
}
