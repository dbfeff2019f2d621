package io.dynamodel.processor.diagnostics;

/** Mistakes in indexes: codes 4xx. */
public final class IndexMessages {
  private IndexMessages() {}

  public static Problem indexName(Site site, String name) {
    return new Problem(
        site,
        "DYN401",
        "\"" + name + "\" can't be the name of an index.",
        "Use 3 to 255 characters of a-z, A-Z, 0-9, '_', '.' and '-'.");
  }

  public static Problem duplicateIndex(Site site, String record, String name) {
    return new Problem(
        site,
        "DYN402",
        record + " has two indexes with the name \"" + name + "\".",
        "Give each its own name.");
  }

  public static Problem unknownKey(
      Site site, String record, String index, String component, String remedy) {
    return new Problem(
        site,
        "DYN403",
        "The index \"%s\" has the key \"%s\", but %s has no such component."
            .formatted(index, component, record),
        remedy);
  }

  public static Problem indexKeyType(Site site, String index, String component, String type) {
    return new Problem(
        site,
        "DYN404",
        "The index \"%s\" has the key %s of type %s, which can't be a key."
            .formatted(index, component, type),
        ("Use a type that is stored as text, exact number or bytes, such as String, Instant "
                + "or long.")
            .formatted());
  }

  public static Problem indexKeysEqual(Site site, String index, String component) {
    return new Problem(
        site,
        "DYN405",
        "The index \"" + index + "\" has " + component + " as both partition key and sort key.",
        "Choose another sort key, or none.");
  }

  public static Problem indexMethodName(Site site, String index, String method) {
    return new Problem(
        site,
        "DYN406",
        "The index \"%s\" can't be queried by a method \"%s\": this is no name in Java."
            .formatted(index, method),
        "Set method to another name.");
  }

  public static Problem noIndexMethod(Site site, String index) {
    return new Problem(
        site,
        "DYN407",
        "The name of the index \"" + index + "\" gives no name for a method.",
        "Set method to the name of the method that queries it.");
  }

  public static Problem duplicateIndexMethod(
      Site site, String index, String method, String record) {
    return new Problem(
        site,
        "DYN408",
        "The index \"%s\" is queried by a method %s, as another index of %s is."
            .formatted(index, method, record),
        "Set method to another name on one of them.");
  }

  public static Problem indexMethodClash(Site site, String index, String method) {
    return new Problem(
        site,
        "DYN409",
        "The index \"%s\" can't be queried by a method %s: every table has its own."
            .formatted(index, method),
        "Set method to another name.");
  }

  public static Problem indexSortKeyOrder(
      Site site, String index, String component, String type, String instead) {
    return new Problem(
        site,
        "DYN410",
        ("The index \"%s\" has the sort key %s of type %s, whose values are not stored in "
                + "their own order.")
            .formatted(index, component, type),
        "Use " + instead + ".");
  }

  public static Problem indexKeyUnmapped(Site site, String index, String component) {
    return new Problem(
        site,
        "DYN411",
        "The index \"%s\" has the key %s, which is no attribute, because it has @Unmapped."
            .formatted(index, component),
        "Choose another component.");
  }

  public static Problem noKeyPart(Site site, String index) {
    return new Problem(
        site,
        "DYN412",
        "The index \"" + index + "\" has no partition key.",
        "Name the component that is its partition key, or up to four that are parts of it.");
  }

  public static Problem manyKeyParts(Site site, String index, String key, String number) {
    return new Problem(
        site,
        "DYN413",
        "The index \"%s\" has a %s of %s parts, but a key has at most 4."
            .formatted(index, key, number),
        "Remove some of them.");
  }

  public static Problem repeatedKeyPart(Site site, String index, String component, String key) {
    return new Problem(
        site,
        "DYN414",
        "The index \"" + index + "\" has " + component + " twice in its " + key + ".",
        "Name it only once.");
  }

  public static Problem nothingIncluded(Site site, String index) {
    return new Problem(
        site,
        "DYN415",
        "The index \"" + index + "\" has the projection INCLUDE, but includes nothing.",
        "Name components in include, or use the projection KEYS_ONLY.");
  }

  public static Problem includeWithoutProjection(Site site, String index, String projection) {
    return new Problem(
        site,
        "DYN416",
        "The index \"%s\" names what it includes, but has the projection %s."
            .formatted(index, projection),
        "Set projection to INCLUDE, or remove include.");
  }

  public static Problem unknownIncluded(
      Site site, String record, String index, String component, String remedy) {
    return new Problem(
        site,
        "DYN417",
        "The index \"%s\" includes \"%s\", but %s has no such component."
            .formatted(index, component, record),
        remedy);
  }

  public static Problem repeatedIncluded(Site site, String index, String component) {
    return new Problem(
        site,
        "DYN418",
        "The index \"" + index + "\" includes " + component + " twice.",
        "Name it only once.");
  }

  public static Problem includedKey(Site site, String index, String component, String owner) {
    return new Problem(
        site,
        "DYN419",
        "The index \"%s\" includes %s, which it has anyway as a key of the %s."
            .formatted(index, component, owner),
        "Remove it from include.");
  }

  public static Problem includedUnmapped(Site site, String index, String component) {
    return new Problem(
        site,
        "DYN420",
        "The index \"%s\" includes %s, which is no attribute, because it has @Unmapped."
            .formatted(index, component),
        "Remove it from include.");
  }

  public static Problem manyIncluded(Site site, String record, String number) {
    return new Problem(
        site,
        "DYN421",
        "The indexes of %s include %s attributes, but all of a table together at most 100."
            .formatted(record, number),
        "Include fewer, or use the projection ALL.");
  }

  public static Problem manyLocalIndexes(Site site, String record, String number) {
    return new Problem(
        site,
        "DYN422",
        record + " has " + number + " local indexes, but a table has at most 5.",
        "Remove some of them.");
  }

  public static Problem localWithoutSortKey(Site site, String index, String record) {
    return new Problem(
        site,
        "DYN423",
        "The index \"" + index + "\" is a local one, but " + record + " has no sort key.",
        "Mark a component with @SortKey, or use @GlobalIndex.");
  }

  public static Problem localSortKey(Site site, String index, String component, String key) {
    return new Problem(
        site,
        "DYN424",
        "The local index \"%s\" has the sort key %s, which is the table's %s."
            .formatted(index, component, key),
        "Choose another component.");
  }

  public static Problem scanMethodClash(Site site, String index, String method, String table) {
    return new Problem(
        site,
        "DYN425",
        "The index \"%s\" gives %s a method %s, but there is another one of that name."
            .formatted(index, table, method),
        "Set method to another name.");
  }

  public static Problem itemTypeOfAll(Site site, String index, String type) {
    return new Problem(
        site,
        "DYN430",
        "The index \"%s\" has items of the type %s, but has the projection ALL."
            .formatted(index, type),
        "Remove as, or set projection to KEYS_ONLY or INCLUDE.");
  }

  public static Problem itemTypeNoProjection(Site site, String index, String type, String record) {
    return new Problem(
        site,
        "DYN431",
        "The index \"" + index + "\" has items of the type " + type + ", which is no projection.",
        "Name a record with @DynamoProjection(of = " + record + ".class).");
  }

  public static Problem itemTypeOfOther(
      Site site, String index, String projection, String model, String record) {
    return new Problem(
        site,
        "DYN432",
        "The index \"%s\" has items of the type %s, which is a projection of %s."
            .formatted(index, projection, model),
        "Name a projection of " + record + ".");
  }

  public static Problem itemTypeComponent(
      Site site, String index, String projection, String component) {
    return new Problem(
        site,
        "DYN433",
        "The index \"%s\" does not hold %s, which its items of the type %s have."
            .formatted(index, component, projection),
        "Remove " + component + " from " + projection + ", or include it in the index.");
  }

  public static Problem itemTypePart(
      Site site, String index, String projection, String component, String type) {
    return new Problem(
        site,
        "DYN434",
        ("The index \"%s\" has items of the type %s, which has some members of %s, but an "
                + "index holds whole attributes.")
            .formatted(index, projection, component),
        "Give " + projection + "." + component + " the type " + type + ".");
  }

  public static Problem itemTypeHidden(
      Site site, String index, String type, String culprit, String visibility, String wanted) {
    return new Problem(
        site,
        "DYN435",
        ("The index \"%s\" has items of the type %s, which generated code can't use, because %s is "
                + "%s.")
            .formatted(index, type, culprit, visibility),
        "Make " + culprit + " " + wanted + ".");
  }
}
