package io.dynamodel.processor.diagnostics;

/** Mistakes in sealed models, whose types share a table: codes 8xx. */
public final class SealedMessages {
  private SealedMessages() {}

  public static Problem modelBelowModel(Site site, String type, String model) {
    return new Problem(
        site,
        "DYN801",
        type + " has @DynamoModel, but " + model + ", which permits it, is a model, too.",
        "Remove one of them: the types of a sealed model share its table.");
  }

  public static Problem twoModels(Site site, String record, String models) {
    return new Problem(
        site,
        "DYN802",
        record + " is a record of several models: " + models + ".",
        "Let it implement one of them.");
  }

  public static Problem indexBetween(Site site, String annotation, String type, String model) {
    return new Problem(
        site,
        "DYN803",
        "@%s has no meaning on %s, which is between the model %s and its records."
            .formatted(annotation, type, model),
        "Put it on " + model + ", or on each of the records.");
  }

  public static Problem otherKey(
      Site site, String record, String key, String other, String otherKey) {
    return new Problem(
        site,
        "DYN804",
        record + " has the key " + key + ", but " + other + " has the key " + otherKey + ".",
        "Use the same attributes: a table has one key.");
  }

  public static Problem otherPartition(
      Site site, String record, String template, String other, String otherTemplate) {
    return new Problem(
        site,
        "DYN805",
        "The partition key of %s is \"%s\", but that of %s is \"%s\"."
            .formatted(record, template, other, otherTemplate),
        ("Use the same parts in the same order, with the same types and formats: one query "
                + "asks for all types.")
            .formatted());
  }

  public static Problem equalKeys(Site site, String record, String other, String example) {
    return new Problem(
        site,
        "DYN806",
        record + " and " + other + " can have the same key, such as " + example + ".",
        "Give one of their templates another literal.");
  }

  public static Problem otherIndex(Site site, String index, String aspect, String otherAspect) {
    return new Problem(
        site,
        "DYN807",
        "The index \"" + index + "\" has " + aspect + ", but " + otherAspect + ".",
        "Declare it alike: a table has one index of a name.");
  }

  public static Problem otherTimeToLive(
      Site site, String record, String attribute, String other, String otherAttribute) {
    return new Problem(
        site,
        "DYN808",
        "The time to live of %s is \"%s\", but that of %s is \"%s\"."
            .formatted(record, attribute, other, otherAttribute),
        "Use the same attribute: a table has one time to live.");
  }

  public static Problem noModelKey(Site site, String model) {
    return new Problem(
        site,
        "DYN809",
        model + " has no partition key, and none of its records has one.",
        "Add @PartitionKey to " + model + ", with attribute and template.");
  }
}
