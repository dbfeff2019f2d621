package stored;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Unique;

class StoredNames {
  @DynamoModel(table = "stored-names")
  @SortKey(attribute = "SK", template = "{order_id}#") // error: [DYN713] The template "{order_id}#" has the part "order_id", but StoredNames.Order has no such component. "order_id" is the stored name of orderId: use "orderId".
  @GlobalIndex(
      name = "gsi1",
      partition = "GSI1PK", // error: [DYN403] The index "gsi1" has the key "GSI1PK", but StoredNames.Order has no such component. "GSI1PK" is the stored name of gsiKey: use "gsiKey".
      projection = Projection.INCLUDE,
      include = "order_note") // error: [DYN417] The index "gsi1" includes "order_note", but StoredNames.Order has no such component. "order_note" is the stored name of note: use "note".
  record Order(
      @PartitionKey String customerId,
      @AttributeName("order_id") String orderId,
      @AttributeName("GSI1PK") String gsiKey,
      @AttributeName("order_note") String note,
      @Unique(scope = "order_id") String email) {} // error: [DYN904] StoredNames.Order.email is unique within "order_id", but StoredNames.Order has no such component. "order_id" is the stored name of orderId: use "orderId".

  @DynamoModel(table = "sound")
  record Sound(@PartitionKey String id, @AttributeName("order_note") String note) {}

  @DynamoProjection(of = Sound.class)
  record Brief(String order_note) {} // error: [DYN605] StoredNames.Brief is a projection of StoredNames.Sound, which has no component "order_note". "order_note" is the stored name of note: use "note".
}
