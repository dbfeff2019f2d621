package io.dynamodel.processor.diagnostics;

/** Mistakes in unique values: codes 9xx. */
public final class UniqueMessages {
  private UniqueMessages() {}

  public static Problem uniqueType(Site site, String component, String type) {
    return new Problem(
        site,
        "DYN901",
        "@Unique can't be on " + component + ", which is " + type + ".",
        "Use a type that is stored as text or exact number, such as String, UUID or long.");
  }

  public static Problem uniqueRole(Site site, String component, String annotation) {
    return new Problem(
        site,
        "DYN902",
        component + " has both @Unique and @" + annotation + ".",
        "Keep one of them.");
  }

  public static Problem uniqueAndTimeToLive(Site site, String component, String time) {
    return new Problem(
        site,
        "DYN903",
        "%s has @Unique, but %s has @TimeToLive: an item that expires leaves its value taken."
            .formatted(component, time),
        "Remove one of them.");
  }

  public static Problem unknownScope(
      Site site, String component, String scope, String record, String remedy) {
    return new Problem(
        site,
        "DYN904",
        "%s is unique within \"%s\", but %s has no such component."
            .formatted(component, scope, record),
        remedy);
  }

  public static Problem scopeType(Site site, String component, String scope, String type) {
    return new Problem(
        site,
        "DYN905",
        "%s is unique within %s of type %s, which can't be a scope."
            .formatted(component, scope, type),
        "Use a type that is stored as text or exact number, such as String, UUID or long.");
  }

  public static Problem scopeMayBeAbsent(Site site, String component, String scope) {
    return new Problem(
        site,
        "DYN906",
        component + " is unique within " + scope + ", which may be absent.",
        "Make " + scope + " required.");
  }

  public static Problem repeatedScope(Site site, String component, String scope) {
    return new Problem(
        site,
        "DYN907",
        "@Unique on " + component + " names " + scope + ", which it has already.",
        "Remove it from scope.");
  }

  public static Problem guardKey(Site site, String component, String key, String stored) {
    return new Problem(
        site,
        "DYN908",
        component + " has @Unique, but the partition key " + key + " is stored as " + stored + ".",
        "Use a text as partition key: a taken value is an item with a text as its key.");
  }

  public static Problem guardTemplate(Site site, String template, String key) {
    return new Problem(
        site,
        "DYN909",
        "The template \"%s\" can give the key \"%s\", which is that of a taken value."
            .formatted(template, key),
        "Let it begin with another literal.");
  }

  public static Problem uniqueName(Site site, String component, String name) {
    return new Problem(
        site,
        "DYN910",
        component + " is unique under the name \"" + name + "\", which holds #.",
        "Use a name without it.");
  }

  public static Problem duplicateUnique(Site site, String component, String other, String name) {
    return new Problem(
        site,
        "DYN911",
        component + " and " + other + " are both unique under the name \"" + name + "\".",
        "Give each its own name.");
  }
}
