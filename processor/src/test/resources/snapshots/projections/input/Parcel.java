package projections;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.PartitionKey;

/** A model of this package alone. */
@DynamoModel(table = "parcels")
record Parcel(@PartitionKey String id, int grams, Size size) {
  /** Public, but of no use to others. */
  @DynamoProjection(of = Parcel.class)
  public record Weight(int grams) {}

  /** What it fits in. */
  @Deprecated
  enum Size {
    SMALL
  }

  /** The name of the runtime's class. */
  @DynamoProjection(of = Parcel.class)
  record Selection(Size size) {}
}
