package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A shop in one table with one mistake each time: one message, and none of the compiler's about the
 * generated types, which are there nevertheless.
 */
class BrokenShopTest {
  private static final Pattern CODE = Pattern.compile("DYN\\d{3}");
  private static final Path SHOP =
      Path.of("src", "test", "resources", "snapshots", "one-table", "input");

  private static final String USER =
      """
      package shop;

      import static shop.OrderTable.A;

      import shop.OrderTable.ByStatusQuery;
      import shop.OrderTable.OrderQuery;

      abstract class User {
        ShopItemTable shop;
        ShopItemAsyncTable asyncShop;
        CustomerTable customers;
        OrderAsyncTable asyncOrders;
        OrderLineTable lines;
        OrderLineMapper mapper;
        A attributes;

        abstract OrderQuery.AfterPlaced query(OrderTable orders);

        abstract ByStatusQuery.AfterDue byStatus(OrderLineTable.OrderLineQuery.AfterOrderId query);
      }
      """;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        // ShopItem
        mistake("DYN713", "CUSTOMER#{customerId}", "CUSTOMER#{customer}"),
        mistake("DYN710", "CUSTOMER#{customerId}", "CUSTOMER#{customerId"),
        mistake("DYN711", "CUSTOMER#{customerId}", "CUSTOMER#{}"),
        mistake(
            "DYN701",
            "@PartitionKey(attribute = \"PK\", template = \"CUSTOMER#{customerId}\")",
            "@PartitionKey"),
        mistake("DYN702", "attribute = \"PK\", ", ""),
        mistake("DYN703", ", template = \"CUSTOMER#{customerId}\"", ""),
        mistake(
            "DYN809",
            "@PartitionKey(attribute = \"PK\", template = \"CUSTOMER#{customerId}\")",
            ""),
        mistake("DYN731", "CUSTOMER#{customerId}\")", "CUSTOMER#{customerId}\", shards = 10)"),
        mistake("DYN732", "CUSTOMER#{customerId}", "CUSTOMER#{customerId}#{shard}"),
        mistake("DYN201", "table = \"shop\"", "table = \"s\""),
        mistake("DYN909", "CUSTOMER#{customerId}", "#{customerId}#"),
        mistake("DYN725", "attribute = \"PK\"", "attribute = \"_type\""),
        mistake("DYN102", "interface ShopItem", "interface ShopItem<T>"),
        mistake("DYN109", "Order, OrderLine {", "Order, OrderLine, Voucher {"),
        // Customer
        mistake("DYN110", "@TypeName(\"customer\")\n", ""),
        mistake("DYN111", "@TypeName(\"customer\")\n", "@TypeName(\"\")\n"),
        mistake("DYN112", "@TypeName(\"customer\")", "@TypeName(\"order\")"),
        mistake("DYN804", "@SortKey(attribute = \"SK\", template = \"PROFILE\")\n", ""),
        mistake(
            "DYN804",
            "attribute = \"SK\", template = \"PROFILE\"",
            "attribute = \"SORT\", template = \"PROFILE\""),
        mistake("DYN806", "PROFILE", "ORDER#{name}#{email}"),
        mistake("DYN806", "PROFILE", "ORDER#{name}#{email}#LINE#{customerId}"),
        mistake("DYN716", "template = \"PROFILE\"", "template = \"PROFILE#{phone}\""),
        mistake(
            "DYN805",
            "String customerId, String name",
            "java.util.UUID customerId, String name",
            "String customerId()",
            "Object customerId()"),
        mistake("DYN901", "@Unique String email", "@Unique double email"),
        mistake("DYN910", "@Unique String email", "@Unique(\"#\") String email"),
        mistake("DYN904", "@Unique String email", "@Unique(scope = \"names\") String email"),
        mistake(
            "DYN903",
            "@Nullable String phone",
            "@Nullable String phone, @io.dynamodel.annotations.TimeToLive java.time.Instant ends"),
        mistake(
            "DYN801",
            "@TypeName(\"customer\")\n",
            "@TypeName(\"customer\")\n@io.dynamodel.annotations.DynamoModel(table = \"customers\")\n"),
        mistake(
            "DYN508",
            "String name, @Unique",
            "@io.dynamodel.annotations.AttributeName(\"_type\") String name, @Unique"),
        mistake("DYN301", "String name, @Unique", "Thread name, @Unique"),
        mistake("DYN725", "String name, @Unique", "String SK, @Unique"),
        // Order
        mistake("DYN720", "#LINE#{line:04}", "#LINE#{product}{line:04}"),
        mistake("DYN721", "ORDER#{placed}#{orderId}\"", "ORDER#{placed}/{orderId}\""),
        mistake("DYN712", "ORDER#{placed}#{orderId}\"", "ORDER#{placed}#{orderId:x}\""),
        mistake("DYN221", "ORDER#{placed}#{orderId}\"", "ORDER#{placed}#{version}#\""),
        mistake("DYN718", "STATUS#{status}", "STATUS#{version}"),
        mistake(
            "DYN704",
            "partitionAttribute = \"GSI1PK\"",
            "partition = \"status\", partitionAttribute = \"GSI1PK\""),
        mistake("DYN723", "sortAttribute = \"GSI1SK\"", "sortAttribute = \"GSI1PK\""),
        mistake("DYN724", "partitionAttribute = \"GSI1PK\"", "partitionAttribute = \"SK\""),
        mistake(
            "DYN730",
            "name = \"status-index\",",
            "name = \"status-index\", shards = 1,",
            "STATUS#{status}",
            "STATUS#{status}#{shard}"),
        // OrderLine
        mistake("DYN717", "{line:04}", "{product:04}#{line:04}"),
        mistake("DYN717", "#LINE#{line:04}", "#LINE#{line:04}#{orderId:02}"),
        mistake("DYN715", "BigDecimal price", "double price", "{line:04}", "{price}"),
        mistake("DYN714", "{line:04}", "{product.name}"),
        mistake("DYN710", "{line:04}", "{line:04"),
        mistake("DYN711", "{line:04}", "{}"),
        mistake("DYN713", "{line:04}", "{lines:04}"),
        mistake(
            "DYN101",
            "public record OrderLine(\n    String customerId, Instant placed, String orderId, int line, String product, BigDecimal price)\n    implements ShopItem {}",
            "public record OrderLine(\n    String customerId, Instant placed, String orderId, int line, String product, BigDecimal price)\n    implements ShopItem {}\n\n@io.dynamodel.annotations.DynamoModel(table = \"more\")\nclass More {}"));
  }

  private static Arguments mistake(String code, String... replaced) {
    return arguments(code, List.of(replaced));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void underJavac(String code, List<String> replaced, @TempDir Path folder) throws IOException {
    assertThat(compiled(CaseCompiler.JAVAC, replaced, folder))
        .singleElement()
        .satisfies(reported -> assertThat(reported.text()).startsWith("error: [" + code + "] "));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void underTheEclipseCompiler(String code, List<String> replaced, @TempDir Path folder)
      throws IOException {
    assertThat(compiled(CaseCompiler.ECLIPSE, replaced, folder))
        .filteredOn(reported -> reported.text().startsWith("error: "))
        .singleElement()
        .satisfies(reported -> assertThat(reported.text()).startsWith("error: [" + code + "] "));
  }

  private static List<Reported> compiled(CaseCompiler compiler, List<String> replaced, Path folder)
      throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(Files.writeString(folder.resolve("User.java"), USER));
    files.add(
        Files.writeString(
            folder.resolve("Voucher.java"),
            "package shop;\n\nfinal class Voucher "
                + (replaced.get(1).contains("Voucher") ? "implements ShopItem " : "")
                + "{\n  public String customerId() {\n    return \"\";\n  }\n}\n"));
    boolean changed = false;
    for (String name : List.of("ShopItem", "Customer", "Order", "OrderLine")) {
      String source = Files.readString(SHOP.resolve(name + ".java"));
      String broken = source;
      for (int index = 0; index < replaced.size(); index += 2) {
        broken = broken.replace(replaced.get(index), replaced.get(index + 1));
      }
      changed |= !broken.equals(source);
      files.add(Files.writeString(folder.resolve(name + ".java"), broken));
    }
    assertThat(changed).isTrue();
    return compiler.compile(files, folder, new DynamoModelProcessor());
  }
}
