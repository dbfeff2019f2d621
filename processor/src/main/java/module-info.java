/** The annotation processor of Dynamodel. */
@SuppressWarnings("requires-automatic")
module io.dynamodel.processor {
  requires io.dynamodel.annotations;
  requires java.compiler;
  requires static jdk.compiler;
  requires static com.google.auto.service;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      io.dynamodel.processor.DynamoModelProcessor;
}
