package io.dynamodel.processor.diagnostics;

import javax.tools.Diagnostic;

/** Mistakes in what is annotated: codes 1xx. */
public final class ModelMessages {
  private ModelMessages() {}

  public static Problem notARecord(
      Site site, String type, String annotation, String kind, String wanted) {
    return new Problem(
        site,
        "DYN101",
        type + " has @" + annotation + ", but is " + kind + ".",
        "Make it " + wanted + ".");
  }

  public static Problem genericRecord(Site site, String type) {
    return new Problem(site, "DYN102", type + " is generic.", "Remove its type parameters.");
  }

  public static Problem privateRecord(Site site, String type, String culprit) {
    return new Problem(
        site,
        "DYN103",
        "Generated code can't use " + type + ", because " + culprit + " is private.",
        "Make " + culprit + " public or package-private.");
  }

  public static Problem modelAndDocument(Site site, String record) {
    return new Problem(
        site,
        "DYN104",
        record + " has both @DynamoModel and @DynamoDocument.",
        "Keep one: a model has a table, a document is stored inside an item.");
  }

  public static Problem notInAModel(Site site, String annotation, String place, String record) {
    return new Problem(
        site,
        "DYN105",
        "@%s has no meaning on %s, because %s has no @DynamoModel."
            .formatted(annotation, place, record),
        "Add @DynamoModel to " + record + ", or remove @" + annotation + ".");
  }

  public static Problem notInADocument(Site site, String annotation, String place, String record) {
    return new Problem(
        site,
        "DYN106",
        "@%s has no meaning on %s, because %s is a document.".formatted(annotation, place, record),
        "Remove it: only a model has keys and indexes.");
  }

  public static Problem attributeOfNothing(
      Site site, String annotation, String component, String record) {
    return new Problem(
        site,
        "DYN107",
        "@%s has no meaning on %s, because %s is neither a model nor a document."
            .formatted(annotation, component, record),
        "Add @DynamoModel or @DynamoDocument to " + record + ", or remove @" + annotation + ".");
  }

  public static Problem typeNameOfNothing(Site site, String type) {
    return new Problem(
        site,
        "DYN108",
        "@TypeName has no meaning on %s, which is no record of a sealed document or model."
            .formatted(type),
        "Put it on the records that such an interface permits.");
  }

  public static Problem subtypeKind(Site site, String parent, String subtype, String kind) {
    return new Problem(
        site,
        "DYN109",
        "The " + parent + " permits " + subtype + ", which is " + kind + ".",
        "Make it a record, or a sealed interface of records.");
  }

  public static Problem noTypeName(Site site, String record, String parent) {
    return new Problem(
        site,
        "DYN110",
        record + " is a record of the " + parent + ", but has no @TypeName.",
        "Add @TypeName(\"…\"), by which it is told from the others.");
  }

  public static Problem emptyTypeName(Site site, String record) {
    return new Problem(
        site,
        "DYN111",
        "The type name of " + record + " is empty.",
        "Give it at least one character.");
  }

  public static Problem duplicateTypeName(
      Site site, String record, String other, String parent, String typeName) {
    return new Problem(
        site,
        "DYN112",
        "%s and %s are both records of the %s with the type name \"%s\"."
            .formatted(record, other, parent, typeName),
        "Give each its own.");
  }

  public static Problem foreignAnnotation(
      Site site, String place, String annotation, String foreign) {
    return new Problem(
        Diagnostic.Kind.WARNING,
        site,
        "DYN113",
        "@%s on %s is %s, which Dynamodel ignores.".formatted(annotation, place, foreign),
        "Import io.dynamodel.annotations.%s, or add @SuppressWarnings(\"DYN113\") to %s."
            .formatted(annotation, place));
  }

  public static Problem typeAttributeOfRecord(Site site, String record) {
    return new Problem(
        site,
        "DYN114",
        "@DynamoModel on " + record + " sets typeAttribute, but its table has one type only.",
        "Remove typeAttribute: it is for sealed interfaces, whose records share a table.");
  }

  public static Problem onMember(Site site, String annotation, String member, String target) {
    return new Problem(
        site,
        "DYN115",
        "@%s has no meaning on %s, which is no component.".formatted(annotation, member),
        "Move it to " + target + ".");
  }

  public static Problem onMemberOfClass(
      Site site, String annotation, String member, String type, String wanted) {
    return new Problem(
        site,
        "DYN116",
        "@%s has no meaning on %s, because %s is a class.".formatted(annotation, member, type),
        "Make %s a record with %s, and move @%s to a component."
            .formatted(type, wanted, annotation));
  }
}
