package io.dynamodel.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.dynamodel.processor.DynamoModelProcessor;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A named module may have the records of a sealed interface in other packages. */
class PackagesTest {
  private static final JavaFileObject MODULE = source("module-info", "module shop {}");

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  private static Compilation compile(JavaFileObject... sources) {
    return Compiler.javac()
        .withProcessors(new DynamoModelProcessor())
        .withOptions("--release=17", "-Xlint:all,-path,-processing", "--add-reads=shop=ALL-UNNAMED")
        .compile(Stream.concat(Stream.of(MODULE), Stream.of(sources)).toList());
  }

  @Test
  void aSealedModel() {
    Compilation compilation =
        compile(
            source(
                "shop.Entry",
                """
                package shop;

                import io.dynamodel.annotations.*;

                @DynamoModel(table = "entries", async = true)
                @PartitionKey(attribute = "pk", template = "{tenant}")
                public sealed interface Entry permits Team, shop.people.User {
                  static String all(EntryTable entries, shop.people.UserTable users) {
                    return "" + entries.query("t").toList() + users.query("t").toList();
                  }
                }
                """),
            source(
                "shop.Team",
                """
                package shop;

                import io.dynamodel.annotations.*;

                @TypeName("team")
                @SortKey(attribute = "sk", template = "TEAM#{name}")
                public record Team(String tenant, String name, @Unique String mail)
                    implements Entry {}
                """),
            source(
                "shop.people.User",
                """
                package shop.people;

                import io.dynamodel.annotations.*;

                @TypeName("user")
                @SortKey(attribute = "sk", template = "USER#{name}")
                public record User(String tenant, String name, int age) implements shop.Entry {}
                """),
            source(
                "shop.ages.UserAge",
                """
                package shop.ages;

                import io.dynamodel.annotations.*;

                @DynamoProjection(of = shop.people.User.class)
                public record UserAge(String name, int age) {}
                """));

    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void aSealedDocument() {
    Compilation compilation =
        compile(
            source(
                "shop.Order",
                """
                package shop;

                import io.dynamodel.annotations.*;

                @DynamoModel(table = "orders")
                public record Order(@PartitionKey String id, Payment payment) {}
                """),
            source(
                "shop.Payment",
                """
                package shop;

                import io.dynamodel.annotations.*;

                @DynamoDocument
                public sealed interface Payment permits shop.cards.Card {}
                """),
            source(
                "shop.cards.Card",
                """
                package shop.cards;

                import io.dynamodel.annotations.*;

                @TypeName("card")
                public record Card(String number) implements shop.Payment {}
                """));

    assertThat(compilation.diagnostics()).isEmpty();
  }
}
