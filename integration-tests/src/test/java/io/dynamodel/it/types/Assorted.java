package io.dynamodel.it.types;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tour.Address;

/** Rarer ways to declare a record, its components and their types. */
@DynamoModel(table = "assorted", naming = NamingStrategy.SNAKE_CASE)
@GlobalIndex(name = "sparse", partition = "maybeKind", sort = "maybeCount")
record Assorted(
    @PartitionKey String theID,
    @Nullable Kind maybeKind,
    Optional<Integer> maybeCount,
    Address elsewhere,
    List<@Nullable Address> allElsewhere,
    Map<String, @Nullable Object> freeWithNulls,
    @Nullable List<@Nullable Integer> maybeGaps,
    Optional<Object> maybeAny,
    Map<Kind, List<@Nullable Part>> nested,
    byte... rest) {

  static final Assorted EMPTY = of("a", null, Optional.empty());

  static Assorted of(String id, @Nullable Kind kind, Optional<Integer> count) {
    return new Assorted(
        id,
        kind,
        count,
        new Address("Prague", "Celetná"),
        List.of(),
        Map.of(),
        null,
        Optional.empty(),
        Map.of(),
        new byte[0]);
  }

  /** No component: it is not stored. */
  String label() {
    return theID + maybeKind;
  }

  enum Kind {
    PLAIN,
    SPECIAL {
      @Override
      public String toString() {
        return "not the name";
      }
    }
  }

  @DynamoDocument
  record Part(Optional<Kind> kind, @Nullable Object any, Map<String, Part> more) {}
}
