package io.dynamodel.processor.diagnostics;

/** Mistakes in a table's name, its key, and what each write keeps: codes 2xx. */
public final class TableMessages {
  private TableMessages() {}

  public static Problem tableName(Site site, String name) {
    return new Problem(
        site,
        "DYN201",
        "\"" + name + "\" can't be the name of a table.",
        "Use 3 to 255 characters of a-z, A-Z, 0-9, '_', '.' and '-'.");
  }

  public static Problem noPartitionKey(Site site, String record) {
    return new Problem(
        site,
        "DYN202",
        record + " has no partition key.",
        "Mark one of its components with @PartitionKey.");
  }

  public static Problem severalPartitionKeys(Site site, String record, String components) {
    return new Problem(
        site,
        "DYN203",
        record + " has several partition keys: " + components + ".",
        "Keep @PartitionKey on one of them.");
  }

  public static Problem severalSortKeys(Site site, String record, String components) {
    return new Problem(
        site,
        "DYN204",
        record + " has several sort keys: " + components + ".",
        "Keep @SortKey on one of them.");
  }

  public static Problem sortKeyAlone(Site site, String record, String component) {
    return new Problem(
        site,
        "DYN205",
        record + " has the sort key " + component + ", but no partition key.",
        "Mark another component with @PartitionKey.");
  }

  public static Problem partitionAndSortKey(Site site, String component) {
    return new Problem(
        site, "DYN206", component + " has both @PartitionKey and @SortKey.", "Keep one of them.");
  }

  public static Problem keyType(Site site, String role, String component, String type) {
    return new Problem(
        site,
        "DYN207",
        "The " + role + " " + component + " has the type " + type + ", which can't be a key.",
        ("Use a type that is stored as text, exact number or bytes, such as String, Instant "
                + "or long.")
            .formatted());
  }

  public static Problem keyMayBeAbsent(Site site, String role, String component) {
    return new Problem(
        site,
        "DYN208",
        "The " + role + " " + component + " may be absent, but no item is without its key.",
        "Remove @Nullable or Optional; an id that is to be generated needs @AutoId.");
  }

  public static Problem autoIdType(Site site, String component, String type) {
    return new Problem(
        site,
        "DYN209",
        "@AutoId can't fill " + component + ", which is " + type + ".",
        "Declare it as @Nullable String or @Nullable UUID.");
  }

  public static Problem severalAutoIds(Site site, String record, String components) {
    return new Problem(
        site,
        "DYN210",
        record + " has several components with @AutoId: " + components + ".",
        "Keep it on one of them.");
  }

  public static Problem sortKeyOrder(Site site, String component, String type, String instead) {
    return new Problem(
        site,
        "DYN211",
        "The sort key %s has the type %s, whose values are not stored in their own order."
            .formatted(component, type),
        "Use " + instead + ".");
  }

  public static Problem timeToLiveType(Site site, String component, String type) {
    return new Problem(
        site,
        "DYN212",
        "@TimeToLive can't be on " + component + ", which is " + type + ".",
        "Declare it as Instant, @Nullable Instant or Optional<Instant>.");
  }

  public static Problem severalTimesToLive(Site site, String record, String components) {
    return new Problem(
        site,
        "DYN213",
        record + " has several components with @TimeToLive: " + components + ".",
        "Keep it on one of them.");
  }

  public static Problem timeToLiveKey(Site site, String component) {
    return new Problem(
        site,
        "DYN214",
        component + " has @TimeToLive, but is part of the table's key, which no item can change.",
        "Put @TimeToLive on a component of its own.");
  }

  public static Problem timeToLiveConverter(Site site, String component) {
    return new Problem(
        site,
        "DYN215",
        component + " has both @TimeToLive and @ConvertWith.",
        "Remove @ConvertWith: DynamoDB takes a time to live in seconds alone.");
  }

  public static Problem versionType(Site site, String component, String type) {
    return new Problem(
        site,
        "DYN216",
        "@Version can't be on " + component + ", which is " + type + ".",
        "Declare it as long.");
  }

  public static Problem versionConverter(Site site, String component) {
    return new Problem(
        site,
        "DYN217",
        component + " has both @Version and @ConvertWith.",
        "Remove @ConvertWith: a version is stored as a number, so that DynamoDB can add 1.");
  }

  public static Problem createdAtType(Site site, String component, String type) {
    return new Problem(
        site,
        "DYN218",
        "@CreatedAt can't be on " + component + ", which is " + type + ".",
        "Declare it as @Nullable Instant or Optional<Instant>.");
  }

  public static Problem updatedAtType(Site site, String component, String type) {
    return new Problem(
        site,
        "DYN219",
        "@UpdatedAt can't be on " + component + ", which is " + type + ".",
        "Declare it as Instant, @Nullable Instant or Optional<Instant>.");
  }

  public static Problem severalKept(
      Site site, String record, String components, String annotation) {
    return new Problem(
        site,
        "DYN220",
        record + " has several components with @" + annotation + ": " + components + ".",
        "Keep it on one of them.");
  }

  public static Problem keptKey(Site site, String component, String annotation) {
    return new Problem(
        site,
        "DYN221",
        "%s has @%s, but is part of the table's key, which no write can change."
            .formatted(component, annotation),
        "Put @" + annotation + " on a component of its own.");
  }

  public static Problem severalRoles(Site site, String component, String annotations) {
    return new Problem(
        site,
        "DYN222",
        component + " has several roles: " + annotations + ".",
        "Keep one of them.");
  }

  public static Problem counterType(Site site, String component, String type) {
    return new Problem(
        site,
        "DYN223",
        "@Counter can't be on " + component + ", which is " + type + ".",
        "Declare it as long or int.");
  }

  public static Problem counterConverter(Site site, String component) {
    return new Problem(
        site,
        "DYN224",
        component + " has both @Counter and @ConvertWith.",
        "Remove @ConvertWith: a count is stored as a number, so that DynamoDB can add to it.");
  }

  public static Problem counterUnmapped(Site site, String counter, String rest) {
    return new Problem(
        site,
        "DYN225",
        ("%s has @Counter, but a put that leaves it alone can't take away what %s, with "
                + "@Unmapped, no longer holds.")
            .formatted(counter, rest),
        "Keep one of them.");
  }
}
