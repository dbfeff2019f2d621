package io.dynamodel.schema;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The literals and parts of a template, in their order.
 *
 * @param literals what stands before each part, and at last what follows them all; each may be
 *     empty
 * @param parts one fewer
 * @param form how the texts of parts are kept apart
 * @param ofIndex whether only indexes have such keys
 * @param shards what one of the parts is, if that spreads the items; null: none does
 */
record TemplateShape(
    List<String> literals,
    List<TemplatePart> parts,
    PartForm form,
    boolean ofIndex,
    @Nullable Shards shards) {
  private static final int USUAL = 64; // characters: the text of most keys does not outgrow it

  TemplateShape {
    literals = List.copyOf(literals);
    parts = List.copyOf(parts);
  }

  /** Without literals and parts. */
  static TemplateShape escaped(boolean ofIndex) {
    return new TemplateShape(List.of(""), List.of(), new Escaped(), ofIndex, null);
  }

  TemplateShape and(String literal) {
    List<String> longer = new ArrayList<>(literals);
    longer.set(parts.size(), literals.get(parts.size()) + literal);
    return new TemplateShape(longer, parts, form, ofIndex, shards);
  }

  TemplateShape and(TemplatePart part) {
    List<String> more = new ArrayList<>(literals);
    more.add("");
    List<TemplatePart> all = new ArrayList<>(parts);
    all.add(part);
    return new TemplateShape(more, all, form, ofIndex, shards);
  }

  TemplateShape in(PartForm newForm) {
    return new TemplateShape(literals, parts, newForm, ofIndex, shards);
  }

  TemplateShape in(Shards newShards) {
    return new TemplateShape(literals, parts, form, ofIndex, newShards);
  }

  /** Whether {@code part} is the number of a shard that other attributes decide. */
  boolean isHashed(TemplatePart part) {
    return shards != null && shards.isHashed() && part.attribute().equals(shards.part());
  }

  /** The literal after the part at {@code index}; perhaps empty. */
  String after(int index) {
    return literals.get(index + 1);
  }

  boolean isLast(int index) {
    return index == parts.size() - 1;
  }

  /** Whether a text that is a part can be empty. */
  boolean allowsEmpty() {
    return ofIndex || form instanceof Unescaped;
  }

  /** The text of the key with these values; null if one is absent or NULL. */
  @Nullable String text(Function<String, @Nullable AttributeValue> values) {
    return plain(withShard(values));
  }

  /** Whether {@code text} is that: the same without making it, since each item read is asked. */
  boolean isText(String text, Function<String, @Nullable AttributeValue> values) {
    Function<String, @Nullable AttributeValue> all = withShard(values);
    int end = next(text, 0, literals.get(0));
    for (int i = 0; i < parts.size() && end >= 0; i++) {
      AttributeValue value = present(all, i);
      end = value == null ? -1 : next(text, next(text, end, written(i, value)), after(i));
    }
    return end == text.length();
  }

  /** Where {@code piece} ends, if it stands in {@code text} at {@code start}; else negative. */
  private static int next(String text, int start, String piece) {
    return start >= 0 && text.startsWith(piece, start) ? start + piece.length() : -1;
  }

  private Function<String, @Nullable AttributeValue> withShard(
      Function<String, @Nullable AttributeValue> values) {
    return shards == null
        ? values
        : name -> name.equals(shards.part()) ? shards.of(values) : values.apply(name);
  }

  /** The same in the shard of that number. */
  @Nullable String text(Function<String, @Nullable AttributeValue> values, Shards of, int shard) {
    AttributeValue number = AttributeValues.number(shard);
    return plain(name -> name.equals(of.part()) ? number : values.apply(name));
  }

  private @Nullable String plain(Function<String, @Nullable AttributeValue> values) {
    StringBuilder text = new StringBuilder(USUAL).append(literals.get(0));
    for (int i = 0; i < parts.size(); i++) {
      AttributeValue value = present(values, i);
      if (value == null) {
        return null;
      }
      text.append(written(i, value)).append(after(i));
    }
    return text.toString();
  }

  private @Nullable AttributeValue present(
      Function<String, @Nullable AttributeValue> values, int index) {
    AttributeValue value = values.apply(parts.get(index).attribute());
    return value == null || value.type() == AttributeValue.Type.NUL ? null : value;
  }

  /**
   * What stands in a key for {@code value} as the part at {@code index}.
   *
   * @throws ItemValidationException if the part can't have it, naming the part
   */
  String written(int index, AttributeValue value) {
    TemplatePart part = parts.get(index);
    try {
      String text = part.text(value);
      if (text.isEmpty() && !allowsEmpty()) {
        throw new ItemValidationException("can't be empty");
      }
      return part.isFixed() ? text : form.written(text, isLast(index));
    } catch (ItemValidationException e) {
      throw new ItemValidationException(
          Problem.of("the part %s ".formatted(part.component().component()))
              .and(Problem.placed(e)));
    }
  }

  /** As it is annotated: {@code ORDER#{placed}#{orderId}}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(literals.get(0));
    for (int i = 0; i < parts.size(); i++) {
      text.append(parts.get(i)).append(after(i));
    }
    return text.toString();
  }
}
