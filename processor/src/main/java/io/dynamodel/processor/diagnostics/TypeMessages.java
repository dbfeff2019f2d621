package io.dynamodel.processor.diagnostics;

/** Mistakes in the type of a component and how it is stored: codes 3xx. */
public final class TypeMessages {
  private TypeMessages() {}

  public static Problem unsupportedType(
      Site site, String component, String type, String otherwise) {
    return new Problem(
        site,
        "DYN301",
        component + " can't be stored: the type " + type + " is not supported.",
        ("Implement TextConverter<%s>, NumberConverter<%s> or AttributeConverter<%s>, and "
                + "name it with @ConvertWith%s.")
            .formatted(type, type, type, otherwise));
  }

  public static Problem notADocument(Site site, String component, String kind, String type) {
    return new Problem(
        site,
        "DYN302",
        component + " can't be stored: the " + kind + " " + type + " has no @DynamoDocument.",
        "Add @DynamoDocument to " + type + ".");
  }

  public static Problem modelInside(Site site, String component, String model) {
    return new Problem(
        site,
        "DYN303",
        component + " can't be stored: " + model + " is a model, which has a table of its own.",
        "Store its key, or a record with @DynamoDocument in its place.");
  }

  public static Problem replacedType(Site site, String component, String type, String instead) {
    return new Problem(
        site,
        "DYN304",
        component + " can't be stored: the type " + type + " is not supported.",
        "Use " + instead + ".");
  }

  public static Problem rawType(Site site, String component, String type, String instead) {
    return new Problem(
        site,
        "DYN305",
        component + " can't be stored: " + type + " has no type arguments.",
        "Say what it contains, as in " + instead + ".");
  }

  public static Problem setElement(Site site, String component, String element) {
    return new Problem(
        site,
        "DYN306",
        component + " can't be stored: a set can't hold " + element + ".",
        "DynamoDB's sets hold texts, numbers or bytes: use List<" + element + ">.");
  }

  public static Problem mapKey(Site site, String component, String key) {
    return new Problem(
        site,
        "DYN307",
        component + " can't be stored: a map can't have keys of the type " + key + ".",
        "Use String, an enum, UUID or an integer type, or @ConvertWith with a converter to text.");
  }

  public static Problem privateType(
      Site site, String component, String type, String culprit, String visibility, String wanted) {
    return new Problem(
        site,
        "DYN308",
        "%s can't be stored: generated code can't use %s, because %s is %s."
            .formatted(component, type, culprit, visibility),
        "Make " + culprit + " " + wanted + ".");
  }

  public static Problem optionalCollection(
      Site site, String component, String type, String collection) {
    return new Problem(
        site,
        "DYN309",
        component + " is " + type + ", but a collection needs no Optional.",
        "Use " + collection + ": where the attribute is absent, it reads as empty.");
  }

  public static Problem optionalInside(Site site, String component, String type, String place) {
    return new Problem(
        site,
        "DYN310",
        component + " has " + type + " as " + place + ", but DynamoDB has no null there.",
        "Use what it holds instead.");
  }

  public static Problem nullableOptional(Site site, String component) {
    return new Problem(
        site, "DYN311", component + " is both @Nullable and Optional.", "Keep one of them.");
  }

  public static Problem nullablePrimitive(Site site, String component, String type, String remedy) {
    return new Problem(
        site, "DYN312", component + " has @Nullable on " + type + ", which is never null.", remedy);
  }

  public static Problem nullableSet(Site site, String component) {
    return new Problem(
        site,
        "DYN313",
        "%s has a @Nullable set, but DynamoDB has no empty set to tell from an absent one."
            .formatted(component),
        "Remove @Nullable: where the attribute is absent, it reads as an empty set.");
  }

  public static Problem nullableInside(Site site, String component, String place) {
    return new Problem(
        site,
        "DYN314",
        component + " has a @Nullable " + place + ", but DynamoDB has no null there.",
        "Remove @Nullable.");
  }

  public static Problem nestedOptional(Site site, String component, String type, String content) {
    return new Problem(
        site,
        "DYN315",
        component + " has " + type + ", but there is one way only in which a value can be absent.",
        "Use " + content + ".");
  }

  public static Problem wildcard(Site site, String component, String type) {
    return new Problem(
        site,
        "DYN316",
        component + " can't be stored: " + type + " could be any type.",
        "Name the type, or use Object for a free-form document.");
  }

  public static Problem setOfUrls(Site site, String component) {
    return new Problem(
        site,
        "DYN317",
        component + " can't be stored: a set of URLs compares them by looking up their hosts.",
        "Use Set<URI>, or List<URL>.");
  }

  public static Problem converterClass(
      Site site, String component, String converter, String reason, String remedy) {
    return new Problem(
        site,
        "DYN320",
        "%s has @ConvertWith(%s.class), but generated code can't create one: it %s."
            .formatted(component, converter, reason),
        remedy);
  }

  public static Problem notAConverter(Site site, String component, String converter, String type) {
    return new Problem(
        site,
        "DYN321",
        "%s has @ConvertWith(%s.class), but %s is no converter."
            .formatted(component, converter, converter),
        "Let it implement TextConverter<%s>, NumberConverter<%s> or AttributeConverter<%s>."
            .formatted(type, type, type));
  }

  public static Problem converterType(
      Site site, String component, String converter, String converted, String type) {
    return new Problem(
        site,
        "DYN322",
        "%s has @ConvertWith(%s.class), which converts %s, not %s."
            .formatted(component, converter, converted, type),
        "Use a converter of %s, or put @ConvertWith before the %s inside of a type."
            .formatted(type, converted));
  }

  public static Problem defaultType(Site site, String component, String type) {
    return new Problem(
        site,
        "DYN330",
        component + " has a @Default, but " + type + " can't have one.",
        "Defaults are for numbers, text, booleans, enums and empty collections.");
  }

  public static Problem defaultValue(
      Site site, String component, String value, String type, String remedy) {
    return new Problem(
        site,
        "DYN331",
        component + " has the default \"" + value + "\", which is no " + type + ".",
        remedy);
  }

  public static Problem defaultRole(Site site, String component, String role) {
    return new Problem(
        site,
        "DYN332",
        component + " has a @Default, which has no meaning on " + role + ".",
        "Remove one of them.");
  }

  public static Problem unmappedType(Site site, String component, String type) {
    return new Problem(
        site,
        "DYN340",
        "@Unmapped can't fill " + component + ", which is " + type + ".",
        "Declare it as Map<String, AttributeValue>.");
  }

  public static Problem severalUnmapped(Site site, String record, String components) {
    return new Problem(
        site,
        "DYN341",
        record + " has several components with @Unmapped: " + components + ".",
        "Keep it on one of them.");
  }

  public static Problem unmappedRole(Site site, String component, String annotation) {
    return new Problem(
        site,
        "DYN342",
        "%s has @Unmapped and @%s, but what it holds is no attribute of its own."
            .formatted(component, annotation),
        "Keep one of them.");
  }
}
