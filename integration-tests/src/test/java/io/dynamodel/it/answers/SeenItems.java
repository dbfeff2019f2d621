package io.dynamodel.it.answers;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Keeps which operations had items in the SDK's responses, and which had none. */
final class SeenItems implements ExecutionInterceptor {
  private final List<String> with = new CopyOnWriteArrayList<>();
  private final List<String> without = new CopyOnWriteArrayList<>();

  List<String> with() {
    return with;
  }

  List<String> without() {
    return without;
  }

  @Override
  public void afterUnmarshalling(
      Context.AfterUnmarshalling context, ExecutionAttributes attributes) {
    String name = context.response().getClass().getSimpleName().replace("Response", "");
    (hasItems(context.response()) ? with : without).add(name);
  }

  private static boolean hasItems(SdkResponse response) {
    return (response instanceof GetItemResponse get && get.hasItem())
        || (response instanceof QueryResponse query && query.hasItems())
        || (response instanceof ScanResponse scan && scan.hasItems())
        || (response instanceof BatchGetItemResponse batch && batch.hasResponses())
        || (response instanceof TransactGetItemsResponse transaction && transaction.hasResponses())
        || (response instanceof UpdateItemResponse update && update.hasAttributes())
        || (response instanceof DeleteItemResponse delete && delete.hasAttributes());
  }
}
