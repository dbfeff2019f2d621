package shards;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Vote} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class VoteMapper {
  private VoteMapper() {}

  /**
   * The attributes that store {@code vote}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code vote} is null
   */
  public static Map<String, AttributeValue> toItem(Vote vote) {
    Objects.requireNonNull(vote, "vote");
    return new ItemWriter(5)
        .<String>put("topic", Converters.TEXT, vote.topic())
        .<Integer>put("shard", Converters.INTEGER, vote.shard())
        .<String>put("voter", Converters.TEXT, vote.voter())
        .put("count", vote.count())
        .keys(VoteTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link Vote} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Vote fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return VoteTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Vote read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Vote vote =
          new Vote(
              in.<String>key("topic", Converters.TEXT),
              in.<Integer>key("shard", Converters.INTEGER),
              in.<String>key("voter", Converters.TEXT),
              in.getInt("count"));
      in.keeps("topic", vote.topic());
      in.keeps("shard", vote.shard());
      in.keeps("voter", vote.voter());
      return vote;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
