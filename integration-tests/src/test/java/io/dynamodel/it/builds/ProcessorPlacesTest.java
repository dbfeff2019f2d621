package io.dynamodel.it.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of this JDK finds the processor where a build has put it. */
class ProcessorPlacesTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final String PRODUCTS =
      """
      package shop;

      import io.dynamodel.annotations.*;

      class Products {
        @DynamoModel(table = "products")
        record Product(@PartitionKey String id, long cents) {}

        static Object all(software.amazon.awssdk.services.dynamodb.DynamoDbClient client) {
          return new Products_ProductTable(client).scan().toList();
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  @EnabledForJreRange(max = JRE.JAVA_22)
  void onTheClassPathOfAnOlderJdk() throws IOException {
    assertThat(compile()).isEmpty();
  }

  /** Since JDK 23, a processor on the class path runs only if it is asked for. */
  @Test
  @EnabledForJreRange(minVersion = 23)
  void onTheClassPathItIsNotRun() throws IOException {
    assertThat(compile())
        .hasSize(1)
        .allSatisfy(error -> assertThat(error).contains("class Products_ProductTable"));
  }

  @Test
  void onTheClassPathIfItIsAskedFor() throws IOException {
    assertThat(compile("-proc:full")).isEmpty();
  }

  @Test
  void onTheClassPathByItsName() throws IOException {
    assertThat(compile("-processor", "io.dynamodel.processor.DynamoModelProcessor")).isEmpty();
  }

  @Test
  void onThePathOfProcessors() throws IOException {
    assertThat(compile("--processor-path", CLASS_PATH)).isEmpty();
  }

  private List<String> compile(String... options) throws IOException {
    Path source = Files.writeString(folder.resolve("Products.java"), PRODUCTS);
    List<String> all = new ArrayList<>(List.of(options));
    Stream.of("-d", folder.toString(), "-classpath", CLASS_PATH).forEach(all::add);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      var unused =
          compiler
              .getTask(null, files, diagnostics, all, null, files.getJavaFileObjects(source))
              .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(message -> message.getKind() == javax.tools.Diagnostic.Kind.ERROR)
        .map(message -> message.getMessage(Locale.ROOT))
        .toList();
  }
}
