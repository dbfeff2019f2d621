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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
    shape.parts().forEach(part -> each.add(part.component()));
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

  /** Whether {@code item} has all parts, and their text is {@code text}. */
  boolean agrees(StoredItem item, String text) {
    try {
      return text.equals(shape.text(name -> valueOf(item, name)));
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
    return placed(() -> new TemplateReader(shape, text).values());
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
  public boolean fits(StoredValue stored) {
    try {
      return read(stored.text()) != null;
    } catch (ItemMappingException e) {
      return false;
    }
  }
}
