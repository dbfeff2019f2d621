package io.dynamodel.processor.diagnostics;

/** Mistakes in templates of keys: codes 7xx. */
public final class TemplateMessages {
  private TemplateMessages() {}

  public static Problem emptyKey(Site site, String annotation, String type) {
    return new Problem(
        site,
        "DYN701",
        "@" + annotation + " on " + type + " has neither attribute nor template.",
        "Set both, or put @" + annotation + " on a component.");
  }

  public static Problem noKeyAttribute(Site site, String template, String member) {
    return new Problem(
        site,
        "DYN702",
        "The template \"" + template + "\" has no attribute.",
        "Set " + member + " to the name of the attribute that is the key, such as PK.");
  }

  public static Problem noTemplate(Site site, String attribute, String member) {
    return new Problem(
        site,
        "DYN703",
        "The key attribute \"" + attribute + "\" has no template.",
        "Set " + member + " to its text, such as ORDER#{orderId}.");
  }

  public static Problem templateAndComponent(
      Site site, String owner, String key, String component) {
    return new Problem(
        site,
        "DYN704",
        owner + " has both a template and the component " + component + " as its " + key + ".",
        "Keep one of them.");
  }

  public static Problem keyOnComponent(
      Site site, String annotation, String component, String member) {
    return new Problem(
        site,
        "DYN705",
        "@%s on %s sets %s, which has no meaning on a component."
            .formatted(annotation, component, member),
        "Put @%s on the record, with attribute and template, or remove %s."
            .formatted(annotation, member));
  }

  public static Problem indexWithoutTemplate(Site site, String index, String member) {
    return new Problem(
        site,
        "DYN706",
        "The index \"" + index + "\" sets " + member + ", but has no template.",
        "Remove " + member + ", or set a template.");
  }

  public static Problem singleBrace(Site site, String template, String brace) {
    return new Problem(
        site,
        "DYN710",
        "The template \"" + template + "\" has a single \"" + brace + "\".",
        "Write each part as a component in braces: {orderId}.");
  }

  public static Problem namelessPart(Site site, String template) {
    return new Problem(
        site,
        "DYN711",
        "The template \"" + template + "\" has a part without a name.",
        "Write the name of a component in its braces.");
  }

  public static Problem partFormat(Site site, String template, String part) {
    return new Problem(
        site,
        "DYN712",
        "The template \"" + template + "\" has the part " + part + ", whose format is unknown.",
        "The one format is that of a number with leading zeros, such as {line:04}.");
  }

  public static Problem unknownPart(
      Site site, String template, String part, String record, String remedy) {
    return new Problem(
        site,
        "DYN713",
        "The template \"%s\" has the part \"%s\", but %s has no such component."
            .formatted(template, part, record),
        remedy);
  }

  public static Problem nestedPart(
      Site site, String template, String part, String component, String record) {
    return new Problem(
        site,
        "DYN714",
        "The template \"%s\" has the part \"%s\", which is inside of %s."
            .formatted(template, part, component),
        "Only a component of " + record + " itself can be a part.");
  }

  public static Problem partType(
      Site site, String template, String component, String type, String remedy) {
    return new Problem(
        site,
        "DYN715",
        "The template \"%s\" has the part %s of type %s, which can't be a part."
            .formatted(template, component, type),
        remedy);
  }

  public static Problem partMayBeAbsent(Site site, String template, String key, String component) {
    return new Problem(
        site,
        "DYN716",
        ("The template \"%s\" of the %s has the part %s, which may be absent, but no item is "
                + "without its key.")
            .formatted(template, key, component),
        "Remove @Nullable or Optional; an id that is to be generated needs @AutoId.");
  }

  public static Problem paddedType(Site site, String template, String component, String type) {
    return new Problem(
        site,
        "DYN717",
        "The template \"%s\" writes %s with leading zeros, but that is %s."
            .formatted(template, component, type),
        "Only whole numbers, such as int and long, have leading zeros: remove the format.");
  }

  public static Problem partRole(Site site, String template, String component, String annotation) {
    return new Problem(
        site,
        "DYN718",
        "The template \"%s\" has the part %s, which can't be a part, because it has @%s."
            .formatted(template, component, annotation),
        "Use another component.");
  }

  public static Problem updatedAtPart(Site site, String template, String component, String others) {
    return new Problem(
        site,
        "DYN719",
        "Each update writes the key \"%s\", because %s has @UpdatedAt, but it may not know %s."
            .formatted(template, component, others),
        "Use only parts of the table's key beside it.");
  }

  public static Problem adjacentParts(Site site, String template, String part, String next) {
    return new Problem(
        site,
        "DYN720",
        "The template \"%s\" has {%s} directly before {%s}, so that the two can't be told apart."
            .formatted(template, part, next),
        "Write a literal between them, such as #.");
  }

  public static Problem literalNeedsNone(Site site, String template, String literal) {
    return new Problem(
        site,
        "DYN721",
        "In the template \"%s\", the text \"%s\" after a part does not begin with #."
            .formatted(template, literal),
        "Begin it with #, or set escaping = Escaping.NONE.");
  }

  public static Problem separatorInConstant(
      Site site, String template, String component, String constant, String separator) {
    return new Problem(
        site,
        "DYN722",
        ("The template \"%s\" has the part %s, whose value %s holds \"%s\", which ends parts "
                + "of this key.")
            .formatted(template, component, constant, separator),
        "Use another literal after parts, or remove escaping = Escaping.NONE.");
  }

  public static Problem oneAttributeForBoth(Site site, String owner, String attribute) {
    return new Problem(
        site,
        "DYN723",
        owner + " has the attribute \"" + attribute + "\" as both partition key and sort key.",
        "Give each its own attribute.");
  }

  public static Problem twoTemplates(
      Site site, String record, String attribute, String template, String other) {
    return new Problem(
        site,
        "DYN724",
        "%s has two templates for the attribute \"%s\": %s and %s."
            .formatted(record, attribute, other, template),
        "Give each its own attribute.");
  }

  public static Problem templateAttributeTaken(Site site, String attribute, String content) {
    return new Problem(
        site,
        "DYN725",
        "The key attribute \"" + attribute + "\" has a template, but also holds " + content + ".",
        "Give one of them another name.");
  }

  public static Problem unstoredPart(Site site, String component, String user) {
    return new Problem(
        site,
        "DYN726",
        "%s is no attribute of its own, because its key has storeParts = false, but %s needs it."
            .formatted(component, user),
        "Set storeParts to true.");
  }

  public static Problem oneKey(Site site, String record) {
    return new Problem(
        site,
        "DYN727",
        "All items of " + record + " have the same key, because its templates have no parts.",
        "Make a component a part of one of them.");
  }

  public static Problem shardsRange(Site site, String owner, String shards) {
    return new Problem(
        site, "DYN730", owner + " has shards = " + shards + ".", "Use 2 to 100, or 0 for none.");
  }

  public static Problem noShardPart(Site site, String template) {
    return new Problem(
        site,
        "DYN731",
        "The template \"" + template + "\" has shards, but no part {shard}.",
        "Write {shard} where the number of the shard is to be.");
  }

  public static Problem shardWithoutShards(Site site, String template) {
    return new Problem(
        site,
        "DYN732",
        "The template \"" + template + "\" has the part {shard}, but no shards.",
        "Set shards to 2 to 100.");
  }

  public static Problem shardsWithoutSortKey(Site site, String record) {
    return new Problem(
        site,
        "DYN733",
        record + " has shards, but no sort key, from which the shard of an item follows.",
        "Add a sort key, or a component \"@Nullable Integer shard\" that is chosen at random.");
  }

  public static Problem shardType(Site site, String component, String type) {
    return new Problem(
        site,
        "DYN734",
        component + " is the number of a shard, but is " + type + ".",
        "Declare it as @Nullable Integer.");
  }

  public static Problem shardInSortKey(Site site, String template) {
    return new Problem(
        site,
        "DYN735",
        "The template \"%s\" of the sort key has the part {shard}, which chooses the partition."
            .formatted(template),
        "Write {shard} in the partition key alone.");
  }
}
