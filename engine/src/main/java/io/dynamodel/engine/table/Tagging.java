package io.dynamodel.engine.table;

import io.dynamodel.engine.request.ResourceRequest;
import io.dynamodel.engine.request.Tags;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Sets, removes and lists the tags of tables. */
final class Tagging {

  private final Database database;

  Tagging(Database database) {
    this.database = database;
  }

  /**
   * Answers TagResource.
   *
   * @throws ServiceException if the table is not there, or would have too many tags
   */
  Json tag(ResourceRequest request) {
    return change(request, tags -> tags.putAll(request.tags()));
  }

  /**
   * Answers UntagResource.
   *
   * @throws ServiceException if the table is not there
   */
  Json untag(ResourceRequest request) {
    return change(request, tags -> request.keys().forEach(tags::remove));
  }

  /**
   * Answers ListTagsOfResource.
   *
   * @throws ServiceException if the table is not there
   */
  Json list(ResourceRequest request) {
    return database.locked(
        () -> {
          Table table = find(request, () -> denied(request.arn()));
          return Json.object().put("Tags", Tags.json(table.definition().state().tags())).json();
        });
  }

  private Json change(ResourceRequest request, Consumer<Map<String, String>> change) {
    return database.locked(
        () -> {
          Table table = find(request, () -> notFound(request.arn()));
          TableState state = table.definition().state();
          Map<String, String> tags = new LinkedHashMap<>(state.tags());
          change.accept(tags);
          table.become(table.definition().with(state.withTags(Tags.checked(tags))));
          return Json.object().json();
        });
  }

  private Table find(ResourceRequest request, Supplier<ServiceException> notFound) {
    Table table = database.find(request.arn());
    if (table == null || !table.definition().state().progress().isUsable()) {
      throw notFound.get();
    }
    return table;
  }

  private static ServiceException notFound(String arn) {
    return ServiceException.of(
        "ResourceNotFoundException",
        "Requested resource not found: ResourceArn: " + arn + " not found");
  }

  /** A caller without the right to see a table is not told whether it exists. */
  private static ServiceException denied(String arn) {
    return ServiceException.accessDenied(
        "User: arn:aws:iam::000000000000:root is not authorized to perform:"
            + " dynamodb:ListTagsOfResource on resource: "
            + arn);
  }
}
