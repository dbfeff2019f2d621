package io.dynamodel.it.types;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attribute names with every character that means something somewhere. */
@DynamoModel(table = "odd.names-1_x")
@GlobalIndex(name = "odd.index-1_x", partition = "dotted", sort = "dashed", method = "oddly")
record OddNames(
    @PartitionKey @AttributeName("#id") String id,
    @SortKey @AttributeName("sort:key") String sort,
    @AttributeName("a.b") String dotted,
    @AttributeName("with-dash") int dashed,
    @AttributeName("with space") @Nullable String spaced,
    @AttributeName("list[0]") List<String> brackets,
    @AttributeName("größe 📏") long unicode,
    @AttributeName("\"quoted\\\" */ $L {@code x}") String quoted,
    @AttributeName("42") String digits,
    @AttributeName(":0") String colon,
    @AttributeName("part.of") Part part,
    @AttributeName("map of") Map<String, Part> map) {

  @DynamoDocument
  record Part(@AttributeName("x.y") String dotted, @AttributeName("#1") int hash) {}

  static OddNames of(String id, String sort) {
    return new OddNames(
        id,
        sort,
        "dotted",
        1,
        "spaced",
        List.of("b"),
        2L,
        "quoted",
        "digits",
        "colon",
        new Part("xy", 3),
        Map.of("k.l", new Part("z", 4)));
  }
}
