package shop;

import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncSealedTable;
import io.dynamodel.Dynamo;
import io.dynamodel.TableTarget;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * The table {@code shop} of {@link ShopItem}, without waiting: each method is that of
 * {@link ShopItemTable}, and gives a future or a publisher.
 *
 * <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ShopItemAsyncTable extends AsyncSealedTable<ShopItem, ShopItemAsyncTable> {
  /** The table to which {@code dynamo} maps the name {@code shop}. */
  public ShopItemAsyncTable(Dynamo dynamo) {
    this(TableTarget.<ShopItem>of(dynamo, ShopItemTable.Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public ShopItemAsyncTable(Dynamo dynamo, String table) {
    this(TableTarget.<ShopItem>of(dynamo, ShopItemTable.Schema.SCHEMA, table));
  }

  /** The table {@code shop}, by a client that stays the caller's to close. */
  public ShopItemAsyncTable(DynamoDbAsyncClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public ShopItemAsyncTable(DynamoDbAsyncClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private ShopItemAsyncTable(TableTarget<ShopItem> target) {
    super(target, ShopItemAsyncTable::new);
  }

  /** As {@link ShopItemTable#query(String)}. */
  @CheckReturnValue
  public AsyncQuery<ShopItem> query(String customerId) {
    return queryOf(
        queryTable(ShopItemTable.Schema.PK.of(ShopItemTable.Schema.CUSTOMER_ID.part(customerId))));
  }
}
