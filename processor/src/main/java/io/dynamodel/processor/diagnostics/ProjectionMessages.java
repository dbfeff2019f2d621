package io.dynamodel.processor.diagnostics;

/** Mistakes in projections: codes 6xx. */
public final class ProjectionMessages {
  private ProjectionMessages() {}

  public static Problem projectionOfNoModel(Site site, String projection, String type) {
    return new Problem(
        site,
        "DYN601",
        "%s is a projection of %s, which is no record with @DynamoModel or @DynamoDocument."
            .formatted(projection, type),
        "Name the one that has its components.");
  }

  public static Problem projectionAndOther(Site site, String record, String annotation) {
    return new Problem(
        site,
        "DYN602",
        record + " has both @DynamoProjection and @" + annotation + ".",
        "Keep one: a projection has some components of another record, its model.");
  }

  public static Problem notInAProjection(Site site, String place, String annotation) {
    return new Problem(
        site,
        "DYN603",
        "@%s has no meaning on %s, because the model says how the projection is stored."
            .formatted(annotation, place),
        "Remove it.");
  }

  public static Problem emptyProjection(Site site, String projection, String model) {
    return new Problem(
        site,
        "DYN604",
        "The projection " + projection + " has no components.",
        "Give it the components of " + model + " that it is to read.");
  }

  public static Problem unknownProjected(
      Site site, String projection, String model, String component, String remedy) {
    return new Problem(
        site,
        "DYN605",
        "%s is a projection of %s, which has no component \"%s\"."
            .formatted(projection, model, component),
        remedy);
  }

  public static Problem projectedUnmapped(Site site, String component, String origin) {
    return new Problem(
        site,
        "DYN606",
        component + " can't be read: " + origin + " is no attribute, because it has @Unmapped.",
        "Remove " + component + ": a projection reads the attributes that it names.");
  }

  public static Problem projectedType(
      Site site, String component, String type, String origin, String originType) {
    return new Problem(
        site,
        "DYN607",
        "%s has the type %s, but %s has the type %s."
            .formatted(component, type, origin, originType),
        "Use that of the model.");
  }

  public static Problem projectedAbsence(Site site, String component, String origin) {
    return new Problem(
        site,
        "DYN608",
        component + " is required, but " + origin + " may be absent.",
        "Make " + component + " @Nullable or Optional.");
  }

  public static Problem projectedElement(
      Site site, String component, String element, String origin) {
    return new Problem(
        site,
        "DYN609",
        "%s holds %s without @Nullable, but %s may hold null in its place."
            .formatted(component, element, origin),
        "Add @Nullable to " + element + ".");
  }

  public static Problem projectedPresence(
      Site site, String component, String type, String origin, String reason) {
    return new Problem(
        site,
        "DYN610",
        "%s is %s, but %s is never absent, because it %s."
            .formatted(component, type, origin, reason),
        "Use what the Optional holds.");
  }

  public static Problem projectedSecret(
      Site site, String component, String type, String projection, String reason) {
    return new Problem(
        site,
        "DYN611",
        "%s can't be read: the package of %s can't use %s, which %s."
            .formatted(component, projection, type, reason),
        "Make it public, or move " + projection + " to the package of the model.");
  }

  public static Problem projectedInCollection(
      Site site, String component, String projection, String originType) {
    return new Problem(
        site,
        "DYN612",
        "%s holds %s, but DynamoDB reads documents in a list, a set or a map only as a whole."
            .formatted(component, projection),
        "Use " + originType + ".");
  }

  public static Problem endlessProjection(
      Site site, String component, String projection, String document) {
    return new Problem(
        site,
        "DYN613",
        component + " reads members by " + projection + ", which leads back to it without end.",
        "Use " + document + ", which is read as a whole.");
  }

  public static Problem projectionOfHidden(
      Site site,
      String projection,
      String model,
      String culprit,
      String visibility,
      String wanted) {
    return new Problem(
        site,
        "DYN614",
        "%s is a projection of %s, which generated code can't use, because %s is %s."
            .formatted(projection, model, culprit, visibility),
        "Make " + culprit + " " + wanted + ".");
  }
}
