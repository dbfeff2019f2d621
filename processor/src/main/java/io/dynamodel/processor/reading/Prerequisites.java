package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.FailureMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.reading.source.VisibleTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What generated code needs in the user's module. Each module is looked at once, for its first
 * type: what it lacks is one mistake, however many types have annotations.
 */
public final class Prerequisites {
  /** The version of the runtime's {@code GeneratedCode} that the emitters write for. */
  private static final int VERSION = 1;

  private static final String GENERATED_CODE = "io.dynamodel.support.GeneratedCode";

  // What comes first brings the others with it.
  private static final List<Need> NEEDS =
      List.of(
          new Need(
              "io.dynamodel.DynamoTable",
              "Dynamodel's runtime",
              "io.dynamodel:dynamodel-runtime",
              "io.dynamodel"),
          new Need(
              "software.amazon.awssdk.services.dynamodb.DynamoDbClient",
              "The AWS SDK's client of DynamoDB",
              "software.amazon.awssdk:dynamodb",
              "software.amazon.awssdk.services.dynamodb"),
          new Need(
              "org.jspecify.annotations.NullMarked",
              "JSpecify",
              "org.jspecify:jspecify",
              "org.jspecify"));

  private final Elements elements;
  private final Map<String, Optional<Problem>> ofModules = new HashMap<>();

  /** Looks among {@code elements}. */
  public Prerequisites(Elements elements) {
    this.elements = elements;
  }

  /** One of the things that are needed. */
  private record Need(String type, String name, String artifact, String module) {

    Problem missing(Site site, @Nullable ModuleElement module) {
      return module == null || module.isUnnamed()
          ? FailureMessages.notOnClassPath(site, name, artifact)
          : FailureMessages.notRead(site, module.toString(), this.module, artifact);
    }
  }

  /** What is missing in the module of {@code type}, if anything is: the same for all its types. */
  public Optional<Problem> missing(ClassName type) {
    ModuleElement module = elements.getModuleOf(elements.getTypeElement(type.canonicalName()));
    return ofModules.computeIfAbsent(
        String.valueOf(module), key -> missing(new Site.Type(type), module));
  }

  private Optional<Problem> missing(Site site, @Nullable ModuleElement module) {
    return NEEDS.stream()
        .filter(need -> VisibleTypes.find(need.type(), module, elements).isEmpty())
        .findFirst()
        .map(need -> need.missing(site, module))
        .or(() -> otherVersion(site, module));
  }

  private Optional<Problem> otherVersion(Site site, @Nullable ModuleElement module) {
    boolean same =
        VisibleTypes.find(GENERATED_CODE, module, elements).stream()
            .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
            .map(VariableElement::getConstantValue)
            .anyMatch(value -> Objects.equals(value, VERSION));
    return same ? Optional.empty() : Optional.of(FailureMessages.otherRuntime(site));
  }
}
