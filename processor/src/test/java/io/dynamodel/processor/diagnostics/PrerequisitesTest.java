package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.DynamoTable;
import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What generated code needs and is not there is one message, and no file has another mistake. */
class PrerequisitesTest {
  private static final String MODELS =
      """
      package shop;

      import io.dynamodel.annotations.*;
      import java.util.*;

      @DynamoModel(table = "orders", async = true)
      @GlobalIndex(
          name = "by-place",
          partition = "place",
          projection = Projection.KEYS_ONLY,
          as = OrderPlace.class)
      record Order(@PartitionKey String id, String place, Shape shape, List<Line> lines) {}

      @DynamoProjection(of = Order.class)
      record OrderPlace(String id, String place) {}

      @DynamoDocument
      record Line(String product, int count) {}

      @DynamoDocument
      sealed interface Shape {
        @TypeName("circle")
        record Circle(int radius) implements Shape {}
      }

      @DynamoModel(table = "entries")
      @PartitionKey(attribute = "pk", template = "{tenant}")
      sealed interface Entry {
        @TypeName("user")
        @SortKey(attribute = "sk", template = "USER#{name}")
        record User(String tenant, String name) implements Entry {}
      }

      class Uses {
        OrderTable orders;
        OrderAsyncTable async;
        OrderMapper mapper;
        OrderPlaceProjection projection;
        LinePath<Order> line;
        ShapePath<Order> shape;
        EntryTable entries;
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void withoutTheRuntime(CaseCompiler compiler) throws IOException {
    assertThat(compile(compiler, without(DynamoTable.class, DynamoDbClient.class)))
        .containsExactly(
            "error: [DYN003] Dynamodel's runtime is not on the class path. Add"
                + " io.dynamodel:dynamodel-runtime.");
  }

  @ParameterizedTest
  @EnumSource
  void withoutTheSdk(CaseCompiler compiler) throws IOException {
    assertThat(compile(compiler, without(DynamoDbClient.class)))
        .containsExactly(
            "error: [DYN003] The AWS SDK's client of DynamoDB is not on the class path. Add"
                + " software.amazon.awssdk:dynamodb.");
  }

  @ParameterizedTest
  @EnumSource
  void withoutJSpecify(CaseCompiler compiler) throws IOException {
    assertThat(compile(compiler, without(NullMarked.class)))
        .containsExactly(
            "error: [DYN003] JSpecify is not on the class path. Add org.jspecify:jspecify.");
  }

  @ParameterizedTest
  @EnumSource
  void withAnotherRuntime(CaseCompiler compiler) throws IOException {
    source(
        "io/dynamodel/support/GeneratedCode.java",
        """
        package io.dynamodel.support;

        public final class GeneratedCode {
          public static final int VERSION = 0;
        }
        """);

    assertThat(compile(compiler, without()))
        .containsExactly(
            "error: [DYN005] Dynamodel's runtime is of another version than its processor. Use"
                + " io.dynamodel:dynamodel-runtime and io.dynamodel:dynamodel-processor of the"
                + " same version.");
  }

  @Test
  void inAModuleThatDoesNotReadTheRuntime() throws IOException {
    Path module = source("module-info.java", "module shop { requires io.dynamodel.annotations; }");
    List<String> modules =
        List.of(
            "--module-source-path",
            "io.dynamodel.annotations=" + Path.of("..", "annotations", "src", "main", "java"),
            "--module-source-path",
            "shop=" + module.getParent(),
            "--module-path",
            place(NullMarked.class).toString());

    assertThat(compile(CaseCompiler.JAVAC, List.of(), modules))
        .containsExactly(
            "error: [DYN004] The module shop does not read io.dynamodel. Add \"requires"
                + " io.dynamodel;\" to its module-info, and io.dynamodel:dynamodel-runtime to its"
                + " dependencies.");
  }

  private List<String> compile(CaseCompiler compiler, List<Path> classPath) throws IOException {
    return compile(compiler, classPath, List.of());
  }

  private List<String> compile(CaseCompiler compiler, List<Path> classPath, List<String> options)
      throws IOException {
    source("shop/Order.java", MODELS);
    try (Stream<Path> files = Files.walk(folder.resolve("input"))) {
      List<Path> sources = files.filter(Files::isRegularFile).toList();
      return compiler
          .compile(sources, folder, classPath, options, new DynamoModelProcessor())
          .stream()
          .map(Reported::text)
          .toList();
    }
  }

  private Path source(String name, String text) throws IOException {
    Path file = folder.resolve("input").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** The class path of the tests without the places of some classes. */
  private static List<Path> without(Class<?>... types) {
    List<Path> left = Arrays.stream(types).map(PrerequisitesTest::place).toList();
    return CaseCompiler.CLASS_PATH.stream()
        .filter(place -> !left.contains(place.toAbsolutePath()))
        .toList();
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
