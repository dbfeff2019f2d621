package io.dynamodel.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A way of starting a JVM. */
enum JvmWay {
  /** As it is. */
  PLAIN("plain", 17, "", ""),
  /** With an archive of the application's classes. */
  APP_CDS("AppCDS", 17, "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
  /** With a cache of classes, loaded and linked, and of profiles. */
  AOT_CACHE("AOT cache", 25, "-XX:AOTCacheOutput=", "-XX:AOTCache=");

  private final String title;
  private final int since;
  private final String training;
  private final String use;

  JvmWay(String title, int since, String training, String use) {
    this.title = title;
    this.since = since;
    this.training = training;
    this.use = use;
  }

  /** Those of this JDK. */
  static List<JvmWay> all() {
    int jdk = Runtime.version().feature();
    return Arrays.stream(values()).filter(way -> jdk >= way.since).toList();
  }

  String title() {
    return title;
  }

  /** Whether a run before has to write an archive. */
  boolean isTrained() {
    return !training.isEmpty();
  }

  List<String> training(Path archive) {
    return List.of(training + archive);
  }

  List<String> use(Path archive) {
    return isTrained() ? List.of(use + archive) : List.of();
  }
}
