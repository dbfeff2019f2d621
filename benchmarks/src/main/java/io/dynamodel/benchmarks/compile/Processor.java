package io.dynamodel.benchmarks.compile;

/** The processor of a compilation. All compile the same sources. */
enum Processor {
  NONE("-proc:none"),
  DYNAMODEL("-processor", "io.dynamodel.processor.DynamoModelProcessor"),
  RECORD_BUILDER("-processor", "io.soabase.recordbuilder.processor.RecordBuilderProcessor");

  private final String[] options;

  Processor(String... options) {
    this.options = options;
  }

  /** The compiler's options. */
  String[] options() {
    return options;
  }
}
