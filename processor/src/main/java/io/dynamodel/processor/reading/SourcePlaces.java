package io.dynamodel.processor.reading;

import io.dynamodel.processor.diagnostics.Place;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.ComponentElement;
import io.dynamodel.processor.reading.source.Member;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the places of problems among the elements of the present round. */
public final class SourcePlaces implements Place.Finder {
  private final Elements elements;

  /** Finds elements with {@code elements}. */
  public SourcePlaces(Elements elements) {
    this.elements = elements;
  }

  @Override
  public Place of(Site site) {
    if (site instanceof Site.Within within) {
      return of(within.place());
    }
    TypeElement type = elements.getTypeElement(site.type().canonicalName());
    List<AnnotationUse> annotations = AnnotationUse.all(type).toList();
    if (site instanceof Site.AnnotationMember member) {
      AnnotationUse use = annotation(annotations, member);
      return new Place(
          type, use.mirror(), use.value(member.member()).orElse(null), annotations.indexOf(use));
    }
    if (site instanceof Site.AnnotationPart part) {
      AnnotationUse use = annotation(annotations, part.member());
      return new Place(
          type,
          use.mirror(),
          use.part(part.member().member(), part.part()).orElse(null),
          annotations.indexOf(use));
    }
    if (site instanceof Site.Member member) {
      return member(type, member.text(), annotations.size() + 1);
    }
    return site instanceof Site.Component component
        ? component(type, component.component(), annotations.size() + 1)
        : new Place(type, null, null, annotations.size());
  }

  private static AnnotationUse annotation(
      List<AnnotationUse> annotations, Site.AnnotationMember member) {
    return annotations.stream()
        .filter(candidate -> candidate.simpleName().equals(member.annotation()))
        .skip(member.position())
        .findFirst()
        .orElseThrow();
  }

  private static Place member(TypeElement type, String text, int first) {
    List<Member> members = Member.of(type).toList();
    int index = members.stream().map(Member::text).toList().indexOf(text);
    return new Place(
        members.get(index).element(),
        null,
        null,
        first + type.getRecordComponents().size() + index);
  }

  private static Place component(TypeElement type, String name, int first) {
    List<ComponentElement> components = ComponentElement.of(type);
    int index = components.stream().map(ComponentElement::name).toList().indexOf(name);
    return new Place(components.get(index).field(), null, null, first + index);
  }
}
