package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Something is missing in the models of another module. No compiler says so, and generated types,
 * or empty ones, would come before the classes of that module.
 */
class ClassFilesTest {
  private static final String MODULE =
      """
      package shop;

      import io.dynamodel.annotations.*;
      import io.dynamodel.convert.TextConverter;

      @DynamoModel(table = "products")
      record Product(
          @PartitionKey String id, @ConvertWith(Moneys.class) Money price, Size size, Shape shape) {}

      record Money(String text) {}

      class Moneys implements TextConverter<Money> {
        @Override
        public String toText(Money value) {
          return value.text();
        }

        @Override
        public Money fromText(String text) {
          return new Money(text);
        }
      }

      @interface Note {}

      @Note
      @DynamoDocument
      record Size(@Note int width, @ConvertWith(Moneys.class) @Note Money price) {}

      @DynamoDocument
      sealed interface Shape permits Circle {}

      @TypeName("circle")
      record Circle(int radius) implements Shape {}
      """;

  private static final String PROJECTION =
      """
      package shop;

      import io.dynamodel.annotations.*;

      @DynamoProjection(of = Product.class)
      record Brief(String id) {}

      @DynamoModel(table = "boxes")
      record Box(@PartitionKey String id, Size size) {}
      """;

  private static final String SEALED =
      """
      package shop;

      import io.dynamodel.annotations.*;

      @DynamoModel(table = "drawings")
      record Drawing(@PartitionKey String id, Shape shape) {}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void withoutTheTypeOfAComponent(CaseCompiler compiler) throws IOException {
    assertThat(compile(compiler, PROJECTION, "Money"))
        .hasSize(1)
        .allMatch(
            text ->
                text.startsWith("error: [DYN006] Box needs what is not on the class path: ")
                    && text.contains("shop.Money"));
    assertThat(generated())
        .noneMatch(file -> file.startsWith("Product") || file.startsWith("Size"));
  }

  @ParameterizedTest
  @EnumSource
  void withoutATypeThatIsPermitted(CaseCompiler compiler) throws IOException {
    assertThat(compile(compiler, SEALED, "Circle"))
        .hasSize(1)
        .allMatch(
            text ->
                text.startsWith("error: [DYN006] Drawing needs what is not on the class path: ")
                    && text.contains("shop.Circle"));
    assertThat(generated()).noneMatch(file -> file.startsWith("Shape"));
  }

  /** As of tools that only the build of that module needs. */
  @ParameterizedTest
  @EnumSource
  void withoutAnAnnotationOfOthers(CaseCompiler compiler) throws IOException {
    assertThat(compile(compiler, PROJECTION, "Note")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void withAll(CaseCompiler compiler) throws IOException {
    assertThat(compile(compiler, PROJECTION, null)).isEmpty();
  }

  private List<String> compile(CaseCompiler compiler, String source, @Nullable String missing)
      throws IOException {
    Path module = Files.createDirectories(folder.resolve("module"));
    assertThat(
            CaseCompiler.JAVAC.compile(
                List.of(Files.writeString(module.resolve("Product.java"), MODULE)),
                module,
                new DynamoModelProcessor()))
        .isEmpty();
    if (missing != null) {
      Files.delete(module.resolve("classes/shop/" + missing + ".class"));
    }
    Path user = Files.createDirectories(folder.resolve("user"));
    List<Path> classPath =
        Stream.concat(Stream.of(module.resolve("classes")), CaseCompiler.CLASS_PATH.stream())
            .toList();
    return compiler
        .compile(
            List.of(Files.writeString(user.resolve("User.java"), source)),
            user,
            classPath,
            List.of(),
            new DynamoModelProcessor())
        .stream()
        .map(Reported::text)
        .filter(text -> text.startsWith("error"))
        .toList();
  }

  private List<String> generated() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("user/sources"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
