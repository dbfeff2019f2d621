package software.amazon.awssdk.seen;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Keeps which writes the SDK encodes without their items. By its name it is one of the SDK's own:
 * where there are others, it encodes all.
 */
public final class CutWrites implements ExecutionInterceptor {
  private final Set<String> names = new ConcurrentSkipListSet<>();

  /** The names of the operations. */
  public Set<String> names() {
    return names;
  }

  @Override
  public void beforeMarshalling(Context.BeforeMarshalling context, ExecutionAttributes attributes) {
    if (context.request() instanceof PutItemRequest put && put.item().isEmpty()) {
      names.add("PutItem");
    }
    if (context.request() instanceof BatchWriteItemRequest batch
        && batch.requestItems().values().stream().allMatch(List::isEmpty)) {
      names.add("BatchWriteItem");
    }
    if (context.request() instanceof TransactWriteItemsRequest transaction
        && transaction.transactItems().get(0).put().item().isEmpty()) {
      names.add("TransactWriteItems");
    }
  }
}
