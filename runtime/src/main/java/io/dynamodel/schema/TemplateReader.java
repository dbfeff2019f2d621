package io.dynamodel.schema;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes the text of one key apart, strictly: it is what would be written, or it is refused. */
final class TemplateReader {
  private final TemplateShape shape;
  private final String key;
  private final Map<String, AttributeValue> values = new LinkedHashMap<>();
  private int at;

  TemplateReader(TemplateShape shape, String key) {
    this.shape = shape;
    this.key = key;
  }

  /** The values of the parts by their stored names. */
  Map<String, AttributeValue> values() {
    skip(shape.literals().get(0));
    for (int i = 0; i < shape.parts().size(); i++) {
      read(i);
      skip(shape.after(i));
    }
    if (at < key.length()) {
      throw refused("goes on after its end", at);
    }
    return values;
  }

  private void skip(String literal) {
    if (!key.startsWith(literal, at)) {
      throw refused("lacks " + AttributeValues.quoted(literal), at);
    }
    at += literal.length();
  }

  private void read(int index) {
    TemplatePart part = shape.parts().get(index);
    int start = at;
    at =
        part.isFixed()
            ? start + part.width()
            : shape.form().end(key, start, shape.after(index), shape.isLast(index));
    if (at > key.length()) {
      throw refused("ends within the part " + part.component().component(), start);
    }
    AttributeValue value = value(part, key.substring(start, at));
    AttributeValue before = values.putIfAbsent(part.attribute(), value);
    if (before != null && !before.equals(value)) {
      throw refused("has two values of the part " + part.component().component(), start);
    }
  }

  private AttributeValue value(TemplatePart part, String written) {
    try {
      String text = part.isFixed() ? written : shape.form().read(written);
      if (text.isEmpty() && !shape.allowsEmpty()) {
        throw new ItemMappingException("is empty");
      }
      return part.read(text);
    } catch (AttributeException e) {
      String name = part.component().component();
      throw new ItemMappingException(refusal("the part " + name + " ").and(Problem.placed(e)), e);
    }
  }

  private ItemMappingException refused(String problem, int where) {
    return new ItemMappingException(refusal("it " + problem + ", at character " + where));
  }

  private Problem refusal(String problem) {
    return new Problem(AttributeValues.quoted(key), "the text")
        .and(" is no key of the form " + shape + ": " + problem);
  }
}
