package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.Outline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No generated type has the name of another type. */
public final class GeneratedTypeRules {
  private final Map<ClassName, ClassName> origins = new HashMap<>();

  /** What is wrong with the names of what a type gets, seen beside all types checked so far. */
  public List<Problem> check(Outline outline) {
    return outline.taken().isEmpty()
        ? twin(outline).stream().toList()
        : outline.taken().stream().map(name -> exists(outline, name)).toList();
  }

  /** Whether all names that a type would generate are those of another one's generated types. */
  public boolean isTwin(Outline outline) {
    ClassName first = origins.get(telling(outline));
    return first != null && !first.equals(outline.type());
  }

  // Two types that generate one of these differently have no generated names in common.
  private static ClassName telling(Outline outline) {
    return outline.hasMapper() ? outline.names().mapper() : outline.names().projection();
  }

  private Optional<Problem> twin(Outline outline) {
    ClassName generated = telling(outline);
    ClassName first = origins.putIfAbsent(generated, outline.type());
    return first == null || first.equals(outline.type())
        ? Optional.empty()
        : Optional.of(same(outline, first, generated));
  }

  private static Problem exists(Outline outline, ClassName name) {
    return Message.TYPE_EXISTS.at(
        new Site.Type(outline.type()), TypeText.simple(outline.type()), TypeText.simple(name));
  }

  private static Problem same(Outline outline, ClassName first, ClassName generated) {
    return Message.SAME_GENERATED_TYPE.at(
        new Site.Type(outline.type()),
        TypeText.simple(outline.type()),
        TypeText.simple(first),
        TypeText.simple(generated));
  }
}
