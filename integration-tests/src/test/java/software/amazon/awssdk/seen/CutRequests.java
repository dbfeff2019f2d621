package software.amazon.awssdk.seen;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Keeps which writes the SDK encoded without their items. By its name it is one of the SDK's own.
 */
public final class CutRequests implements ExecutionInterceptor {
  private final List<String> cut = new CopyOnWriteArrayList<>();

  /** Their names, in order. */
  public List<String> names() {
    return cut;
  }

  @Override
  public void beforeMarshalling(Context.BeforeMarshalling context, ExecutionAttributes attributes) {
    if (isCut(context.request())) {
      cut.add(context.request().getClass().getSimpleName().replace("Request", ""));
    }
  }

  /** Whether {@code request} is a write without items. */
  public static boolean isCut(SdkRequest request) {
    return (request instanceof PutItemRequest put && put.item().isEmpty())
        || (request instanceof BatchWriteItemRequest batch
            && batch.requestItems().values().stream().allMatch(List::isEmpty))
        || (request instanceof TransactWriteItemsRequest transaction
            && transaction.transactItems().stream().anyMatch(CutRequests::isCut));
  }

  private static boolean isCut(TransactWriteItem write) {
    return write.put() != null && write.put().item().isEmpty();
  }
}
