package keys;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Account} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class AccountMapper {
  private AccountMapper() {}

  /**
   * The attributes that store {@code account}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code account} is null
   */
  public static Map<String, AttributeValue> toItem(Account account) {
    Objects.requireNonNull(account, "account");
    return new ItemWriter(3)
        .put("bank", account.bank())
        .<UUID>put("id", Converters.UUID, account.id())
        .<String>put("owner", Converters.TEXT, account.owner())
        .item();
  }

  /**
   * The {@link Account} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Account fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Account read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Account account =
          new Account(
              in.getLong("bank"),
              in.<UUID>key("id", Converters.UUID),
              in.<String>get("owner", Converters.TEXT));
      in.keeps("bank", account.bank());
      in.keeps("id", account.id());
      return account;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
