package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.NameMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.Outline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No generated type has the name of another type. */
public final class GeneratedTypeRules {
  private final Map<ClassName, ClassName> origins = new HashMap<>();

  /** What is wrong with the names of what a type gets, seen beside all types checked so far. */
  public List<Problem> check(Outline outline) {
    return outline.taken().isEmpty()
        ? twin(outline).stream().toList()
        : outline.taken().stream().map(name -> exists(outline, name)).toList();
  }

  /** The names that a type would generate, but another one has. */
  public List<ClassName> ofOthers(Outline outline) {
    return outline.promised().stream().filter(name -> isOfOther(name, outline)).toList();
  }

  private Optional<Problem> twin(Outline outline) {
    outline.promised().forEach(name -> origins.putIfAbsent(name, outline.type()));
    return Stream.concat(Stream.of(telling(outline)), outline.promised().stream())
        .filter(name -> isOfOther(name, outline))
        .findFirst()
        .map(name -> same(outline, owner(name, outline), name));
  }

  private boolean isOfOther(ClassName name, Outline outline) {
    return !outline.type().equals(owner(name, outline));
  }

  private ClassName owner(ClassName name, Outline outline) {
    return origins.getOrDefault(name, outline.type());
  }

  // Two types that generate one of these differently share at most an asynchronous table.
  private static ClassName telling(Outline outline) {
    return outline.hasMapper() ? outline.names().mapper() : outline.promised().get(0);
  }

  private static Problem exists(Outline outline, ClassName name) {
    return NameMessages.typeExists(
        new Site.Type(outline.type()), TypeText.simple(outline.type()), TypeText.simple(name));
  }

  private static Problem same(Outline outline, ClassName first, ClassName generated) {
    return NameMessages.sameGeneratedType(
        new Site.Type(outline.type()),
        TypeText.simple(outline.type()),
        TypeText.simple(first),
        TypeText.simple(generated));
  }
}
