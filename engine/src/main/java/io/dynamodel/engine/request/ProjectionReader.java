package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the projections of a request. Together they name at most 100 attributes. */
final class ProjectionReader {

  private static final int MAX_NAMES = 100;

  private int named;

  ProjectedAttributes read(Input index) {
    Input projection = index.optionalInput("Projection");
    String type = projection == null ? null : projection.optionalText("ProjectionType");
    if (projection == null || type == null) {
      throw ServiceException.invalidParameter("Unknown ProjectionType: null");
    }
    boolean names = projection.has("NonKeyAttributes");
    return switch (type) {
      case "INCLUDE" -> include(names, projection.texts("NonKeyAttributes"));
      case "KEYS_ONLY" -> without(names, type, new ProjectedAttributes.KeysOnly());
      default -> without(names, type, new ProjectedAttributes.All());
    };
  }

  private static ProjectedAttributes without(
      boolean names, String type, ProjectedAttributes projected) {
    if (names) {
      throw ServiceException.invalidParameter(
          "ProjectionType is " + type + ", but NonKeyAttributes is specified");
    }
    return projected;
  }

  private ProjectedAttributes include(boolean names, List<String> attributes) {
    if (!names) {
      throw ServiceException.invalidParameter(
          "ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
    }
    Set<String> distinct = new HashSet<>();
    for (String attribute : attributes) {
      if (!distinct.add(attribute)) {
        throw ServiceException.invalidParameter(
            "Duplicate element in NonKeyAttributes: " + attribute);
      }
    }
    named += attributes.size();
    if (named > MAX_NAMES) {
      throw ServiceException.invalidParameter(
          "NonKeyAttributes count exceeds the per-table limit of " + MAX_NAMES);
    }
    return new ProjectedAttributes.Include(attributes);
  }
}
