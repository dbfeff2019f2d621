package io.dynamodel.processor.diagnostics;

/** Mistakes in names, stored or generated, and in documents: codes 5xx. */
public final class NameMessages {
  private NameMessages() {}

  public static Problem emptyAttributeName(Site site, String component) {
    return new Problem(
        site,
        "DYN501",
        "The attribute name of " + component + " is empty.",
        "Give it at least one character.");
  }

  public static Problem longAttributeName(Site site, String owner, String bytes) {
    return new Problem(
        site,
        "DYN502",
        ("The attribute name of %s has %s bytes, but that of a key or of what an index "
                + "includes has at most 255.")
            .formatted(owner, bytes),
        "Choose a shorter one.");
  }

  public static Problem duplicateAttribute(Site site, String component, String other, String name) {
    return new Problem(
        site,
        "DYN503",
        component + " and " + other + " are both stored as \"" + name + "\".",
        "Change one of the names with @AttributeName.");
  }

  public static Problem typeExists(Site site, String type, String generated) {
    return new Problem(
        site,
        "DYN504",
        "%s needs the name %s for a generated type, but there is a type of that name."
            .formatted(type, generated),
        "Rename one of them.");
  }

  public static Problem sameGeneratedType(Site site, String type, String other, String generated) {
    return new Problem(
        site,
        "DYN505",
        type + " and " + other + " would both generate " + generated + ".",
        "Rename one of them.");
  }

  public static Problem obscuringComponent(Site site, String component) {
    return new Problem(
        site,
        "DYN506",
        component + " has the name of a type that generated code uses.",
        "Rename it; @AttributeName can keep its stored name.");
  }

  public static Problem endlessDocument(Site site, String record, String way) {
    return new Problem(
        site,
        "DYN507",
        "No " + record + " can ever be made: it requires another, by " + way + ".",
        "Make one of these @Nullable, Optional or a collection.");
  }

  public static Problem typeAttribute(Site site, String component, String name) {
    return new Problem(
        site,
        "DYN508",
        component + " is stored as \"" + name + "\", which holds the type name.",
        "Change its name with @AttributeName.");
  }
}
