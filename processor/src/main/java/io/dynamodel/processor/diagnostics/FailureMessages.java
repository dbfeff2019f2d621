package io.dynamodel.processor.diagnostics;

/** Mistakes of no model: of Dynamodel itself, and of what is compiled with it: codes 0xx. */
public final class FailureMessages {
  private FailureMessages() {}

  public static Problem internalError(Site site, String type, String exception, String place) {
    return new Problem(
        site,
        "DYN001",
        "Dynamodel failed on " + type + ": " + exception + ", at " + place + ".",
        "Please report this, together with " + type + ".");
  }

  public static Problem notWritten(Site site, String type, String file, String reason) {
    return new Problem(
        site,
        "DYN002",
        file + ", which is generated for " + type + ", could not be written: " + reason + ".",
        "Look for another source of that type, such as a folder of generated sources that is also a"
            + " folder of sources, or at the disk.");
  }

  /** Something that generated code needs, in the unnamed module. */
  public static Problem notOnClassPath(Site site, String name, String artifact) {
    return new Problem(
        site, "DYN003", name + " is not on the class path.", "Add " + artifact + ".");
  }

  /** Something that generated code needs, in the module {@code user}. */
  public static Problem notRead(Site site, String user, String module, String artifact) {
    return new Problem(
        site,
        "DYN004",
        "The module " + user + " does not read " + module + ".",
        "Add \"requires "
            + module
            + ";\" to its module-info, and "
            + artifact
            + " to its dependencies.");
  }

  public static Problem otherRuntime(Site site) {
    return new Problem(
        site,
        "DYN005",
        "Dynamodel's runtime is of another version than its processor.",
        "Use io.dynamodel:dynamodel-runtime and io.dynamodel:dynamodel-processor of the same"
            + " version.");
  }

  /** A class file names a type that is not there. Compilers say nothing of it, or they stop. */
  public static Problem incompleteClass(Site site, String type, String reason) {
    return new Problem(
        site,
        "DYN006",
        type + " needs what is not on the class path: " + reason + ".",
        "Add the library that has it.");
  }
}
