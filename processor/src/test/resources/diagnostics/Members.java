package onmembers;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import io.dynamodel.convert.TextConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the compiler copies from components to fields and accessors is no mistake. */
@DynamoModel(table = "copied")
record Copied(
    @PartitionKey @AttributeName("key") String id,
    @ConvertWith(Words.class) List<String> words,
    @Default("1") int number,
    @AttributeName("raw") byte... bytes) {
  Copied {
    words = List.copyOf(words);
  }

  @Override
  @AttributeName("key")
  public String id() {
    return id;
  }
}

@DynamoModel(table = "accessors")
record Accessors(@PartitionKey String id, @AttributeName("v") long version, String text) {
  @Version
  static int writes; // error: [DYN115] @Version has no meaning on Accessors.writes, which is no component. Move it to a component of Accessors.

  @Version
  @Override
  public long version() { // error: [DYN115] @Version has no meaning on Accessors.version(), which is no component. Move it to the component version.
    return version;
  }

  @AttributeName("other")
  @Default("")
  public String text() { // error: [DYN115] @AttributeName has no meaning on Accessors.text(), which is no component. Move it to the component text.
    return text;
  }

  @ConvertWith(Words.class)
  String text(List<String> words) { // error: [DYN115] @ConvertWith has no meaning on Accessors.text(List<String>), which is no component. Move it to a component of Accessors.
    return text;
  }
}

@DynamoModel(table = "others")
record Others(@PartitionKey String id, @AttributeName("t") String text) {
  @AttributeName("other")
  public String text() { // error: [DYN115] @AttributeName has no meaning on Others.text(), which is no component. Move it to the component text.
    return text;
  }
}

@DynamoModel(table = "keys")
@LocalIndex(name = "text-index", sort = "text")
record Keys(String id, long sort, String text) {
  @PartitionKey
  public String id() { // error: [DYN115] @PartitionKey has no meaning on Keys.id(), which is no component. Move it to the component id.
    return id;
  }

  @SortKey
  public long sort() { // error: [DYN115] @SortKey has no meaning on Keys.sort(), which is no component. Move it to the component sort.
    return sort;
  }
}

@DynamoModel(table = "kept")
sealed interface Kept {
  @TypeName("a")
  record A(String id) implements Kept {
    @PartitionKey
    public String id() { // error: [DYN115] @PartitionKey has no meaning on Kept.A.id(), which is no component. Move it to the component id.
      return id;
    }
  }

  @TypeName("b")
  record B(@PartitionKey String id) implements Kept {}
}

@DynamoDocument
record Document(String text, long number) {
  @AttributeName("stored")
  public String text() { // error: [DYN115] @AttributeName has no meaning on Document.text(), which is no component. Move it to the component text.
    return text;
  }

  @Version
  public long number() { // error: [DYN106] @Version has no meaning on Document.number(), because Document is a document. Remove it: only a model has keys and indexes.
    return number;
  }
}

@DynamoModel(table = "events")
record Event(@PartitionKey String id, @AttributeName("n") long number) {}

@DynamoProjection(of = Event.class)
record Brief(long number) {
  @AttributeName("n")
  public long number() { // error: [DYN603] @AttributeName has no meaning on Brief.number(), because the model says how the projection is stored. Remove it.
    return number;
  }
}

record Forgotten(String id, long version) {
  @PartitionKey
  public String id() { // error: [DYN105] @PartitionKey has no meaning on Forgotten.id(), because Forgotten has no @DynamoModel. Add @DynamoModel to Forgotten, or remove @PartitionKey.
    return id;
  }

  @Version
  public long version() {
    return version;
  }
}

@DynamoModel(table = "beans")
class Bean { // error: [DYN101] Bean has @DynamoModel, but is a class. Make it a record, or a sealed interface of records.
  @PartitionKey private String id = "";
  @Version long version;

  @SortKey
  String getId() {
    return id;
  }
}

class Uses {
  @Nullable BeanTable beans;
}

class Plain {
  @ConvertWith(Words.class)
  List<String> words = List.of();

  @AutoId
  @Nullable String getId() { // error: [DYN116] @AutoId has no meaning on Plain.getId(), because Plain is a class. Make Plain a record with @DynamoModel, and move @AutoId to a component.
    return null;
  }
}

class Converted {
  @ConvertWith(Words.class)
  List<String> words = List.of(); // error: [DYN116] @ConvertWith has no meaning on Converted.words, because Converted is a class. Make Converted a record with @DynamoModel or @DynamoDocument, and move @ConvertWith to a component.

  @AttributeName("n")
  int number;
}

class Keyed {
  @PartitionKey
  String getId() { // error: [DYN116] @PartitionKey has no meaning on Keyed.getId(), because Keyed is a class. Make Keyed a record with @DynamoModel, and move @PartitionKey to a component.
    return "";
  }
}

interface WithId {
  @PartitionKey
  String id(); // error: [DYN115] @PartitionKey has no meaning on WithId.id(), which is no component. Move it to a component of a record.
}

enum Status {
  OPEN,
  @AttributeName("done") CLOSED // error: [DYN115] @AttributeName has no meaning on Status.CLOSED, which is no component. Move it to a component of a record.
}

@DynamoModel(table = "items")
@PartitionKey(attribute = "PK", template = "ITEM#{id}")
sealed interface Item {
  String id();

  @UpdatedAt
  @Nullable String changed(); // error: [DYN115] @UpdatedAt has no meaning on Item.changed(), which is no component. Move it to the component changed of each record.

  sealed interface Between extends Item {
    @Version
    long version(); // error: [DYN115] @Version has no meaning on Item.Between.version(), which is no component. Move it to the component version of each record.
  }

  @SortKey(attribute = "SK", template = "NOTE")
  @TypeName("note")
  record Note(String id, String changed, long version) implements Between {}
}

@DynamoDocument
sealed interface Shape {
  @AttributeName("c")
  String colour(); // error: [DYN115] @AttributeName has no meaning on Shape.colour(), which is no component. Move it to the component colour of each record.

  @TypeName("round")
  record Round(String colour) implements Shape {}
}

@DynamoDocument
sealed interface Figure {} // error: [DYN109] The document Figure permits Square, which is a class. Make it a record, or a sealed interface of records.

final class Square implements Figure {
  @AttributeName("s")
  int side;
}

final class Words implements TextConverter<List<String>> {
  @Override
  public String toText(List<String> words) {
    return String.join(" ", words);
  }

  @Override
  public List<String> fromText(String text) {
    return List.of(text.split(" "));
  }
}
