package io.dynamodel.processor.reading.declaration;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.ModelMessages;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.SealedDeclaration.Subtype;
import io.dynamodel.processor.reading.kind.DocumentTypes;
import io.dynamodel.processor.reading.kind.ModelTypes;
import io.dynamodel.processor.reading.kind.SealedTypes;
import io.dynamodel.processor.reading.kind.Shape;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the records that a sealed interface permits. */
public final class Subtypes {
  private final Problems problems;

  public Subtypes(Problems problems) {
    this.problems = problems;
  }

  /**
   * The records, those of sealed interfaces below included, each once: by name, since compilers
   * find those that no clause names in orders of their own.
   */
  public List<Subtype> of(TypeElement sealed) {
    return SealedTypes.permitted(sealed)
        .filter(type -> isRecord(sealed, type))
        .map(type -> new Subtype(ClassName.get(type), DocumentTypes.givenTypeName(type)))
        .sorted(Comparator.comparing(Subtype::type))
        .toList();
  }

  private boolean isRecord(TypeElement sealed, TypeElement type) {
    if (type.getKind() == ElementKind.RECORD) {
      return true;
    }
    String kind = ModelTypes.isSealedModel(sealed) ? "model " : "document ";
    String name = kind + TypeText.simple(ClassName.get(sealed));
    String subtype = TypeText.simple(ClassName.get(type));
    Site site = new Site.Within(new Site.Type(ClassName.get(sealed)), subtype);
    problems.add(ModelMessages.subtypeKind(site, name, subtype, Shape.kind(type)));
    return false;
  }
}
