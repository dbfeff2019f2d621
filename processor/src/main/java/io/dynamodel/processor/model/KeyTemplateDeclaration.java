package io.dynamodel.processor.model;

import io.dynamodel.processor.diagnostics.Site;
import java.util.stream.Stream;

/**
 * A key attribute with a template as it is declared, mistakes included.
 *
 * @param site the template in its annotation, which may be on the interface of a sealed model
 * @param attributeSite the name of the attribute in that annotation
 * @param attribute the stored name; empty if the annotation has none
 * @param template its text; empty if the annotation has none
 * @param escaped whether parts are escaped
 * @param shards over how many partitions it spreads; 0 for none
 * @param storesParts whether the parts are attributes, too
 */
public record KeyTemplateDeclaration(
    Site.AnnotationMember site,
    Site.AnnotationMember attributeSite,
    String attribute,
    Template template,
    boolean escaped,
    int shards,
    boolean storesParts)
    implements KeySourceDeclaration {
  private static final String SHARD = "shard";

  /** The names of all its parts: that of the shard may be no component. */
  @Override
  public Stream<String> components() {
    return template.parts().stream().map(Template.Part::component);
  }

  /** Whether a part is the number of the shard. */
  public boolean isShard(Template.Part part) {
    return shards > 0 && part.component().equals(SHARD);
  }
}
