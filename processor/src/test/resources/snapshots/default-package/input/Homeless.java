import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;

@DynamoModel(table = "homeless")
@GlobalIndex(name = "mood", partition = "mood")
@GlobalIndex(
    name = "rooms",
    partition = "mood",
    projection = Projection.INCLUDE,
    include = "wanted")
public record Homeless(@PartitionKey String id, Mood mood, Home wanted) {
  /** Another way to be nested. */
  public enum Mood {
    GOOD
  }

  @DynamoDocument
  public record Home(int rooms) {}
}
