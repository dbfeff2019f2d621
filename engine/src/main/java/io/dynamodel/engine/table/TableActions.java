package io.dynamodel.engine.table;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.CreateTableRequest;
import io.dynamodel.engine.request.Input;
import io.dynamodel.engine.request.ListTablesRequest;
import io.dynamodel.engine.request.ResourceRequest;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.request.TableNameRequest;
import io.dynamodel.engine.request.TimeToLiveRequest;
import io.dynamodel.engine.request.UpdateTableRequest;
import io.dynamodel.engine.wire.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The operations on tables as a whole. */
public final class TableActions {

  private final Map<String, Action> actions = new LinkedHashMap<>();

  private TableActions() {}

  /** The operations by their names. */
  public static Map<String, Action> on(Database database) {
    TableActions all = new TableActions();
    all.addTables(database);
    all.addTimeToLive(new TimeToLive(database));
    all.addTags(new Tagging(database));
    all.add("DescribeLimits", Shape.struct("DescribeLimitsInput"), input -> Account.limits());
    all.add("DescribeEndpoints", Shape.struct("DescribeEndpoints"), input -> Account.endpoints());
    return all.actions;
  }

  private void addTables(Database database) {
    TableAdmin admin = new TableAdmin(database);
    TableCreation creation = new TableCreation(database);
    TableUpdate update = new TableUpdate(database);
    add(
        "CreateTable",
        CreateTableRequest.SHAPE,
        input -> creation.create(CreateTableRequest.of(input)));
    add(
        "UpdateTable",
        UpdateTableRequest.SHAPE,
        input -> update.update(UpdateTableRequest.of(input)));
    addNamed("DescribeTable", admin::describe);
    addNamed("DeleteTable", admin::delete);
    add("ListTables", ListTablesRequest.SHAPE, input -> admin.list(ListTablesRequest.of(input)));
  }

  private void addTimeToLive(TimeToLive timeToLive) {
    add(
        "UpdateTimeToLive",
        TimeToLiveRequest.SHAPE,
        input -> timeToLive.update(TimeToLiveRequest.of(input)));
    addNamed("DescribeTimeToLive", timeToLive::describe);
  }

  private void addTags(Tagging tagging) {
    add("TagResource", ResourceRequest.TAG, input -> tagging.tag(ResourceRequest.tag(input)));
    add(
        "UntagResource",
        ResourceRequest.UNTAG,
        input -> tagging.untag(ResourceRequest.untag(input)));
    add(
        "ListTagsOfResource",
        ResourceRequest.LIST,
        input -> tagging.list(ResourceRequest.list(input)));
  }

  private void addNamed(String operation, Function<String, Json> answer) {
    add(operation, TableNameRequest.SHAPE, input -> answer.apply(TableNameRequest.of(input)));
  }

  private void add(String operation, Shape.Struct shape, Function<Input, Json> answer) {
    actions.put(operation, new Action(shape, answer));
  }
}
