package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** An attribute of each kind that has operators of its own, required and not. */
@DynamoModel(table = "samples")
public record Sample(
    @PartitionKey String id,
    String text,
    @Nullable String note,
    int count,
    @Nullable Integer rest,
    BigDecimal price,
    double ratio,
    boolean active,
    @Nullable Boolean checked,
    Instant at,
    Color color,
    SdkBytes bytes,
    @Nullable SdkBytes thumb,
    Address address,
    @Nullable Address second,
    List<String> tags,
    List<Address> homes,
    Set<String> labels,
    Set<Integer> numbers,
    Set<SdkBytes> keys,
    Map<String, Integer> scores,
    Map<Color, Address> byColor,
    @Nullable Node tree,
    Map<String, Object> data) {

  /** 7 May 2023, 08:00 UTC. */
  public static final Instant DAY = Instant.parse("2023-05-07T08:00:00Z");

  /** Every attribute is there. */
  public static Sample full(String id) {
    return new Sample(
        id,
        "apple",
        "hello",
        3,
        10,
        new BigDecimal("2.5"),
        0.5,
        true,
        false,
        DAY,
        Color.RED,
        bytes(1, 2, 3),
        bytes(7),
        new Address("Prague", "Main", 2),
        new Address("Brno", null, 1),
        List.of("a", "b", "c"),
        List.of(Address.in("Oslo"), Address.in("Bergen")),
        Set.of("x", "y"),
        Set.of(1, 2),
        Set.of(bytes(1), bytes(2)),
        Map.of("math", 1),
        Map.of(Color.BLUE, Address.in("Rome")),
        new Node("root", Node.leaf("above"), List.of(Node.leaf("first"), Node.leaf("last"))),
        Map.of(
            "number",
            new BigDecimal(5),
            "text",
            "free",
            "list",
            List.of("one", new BigDecimal(2)),
            "map",
            Map.of("deep", true)));
  }

  /** Only what is required is there, with larger values. */
  public static Sample bare(String id) {
    return new Sample(
        id,
        "pear",
        null,
        7,
        null,
        new BigDecimal("20"),
        0.75,
        false,
        null,
        DAY.plusSeconds(86_400),
        Color.GREEN,
        bytes(9),
        null,
        Address.in("Lima"),
        null,
        List.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        Map.of(),
        null,
        Map.of());
  }

  public static SdkBytes bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return SdkBytes.fromByteArray(bytes);
  }
}
