package io.dynamodel.engine;

import java.util.List;

/** Requests to the table of things that succeed, one for each way to ask. */
final class GoodRequests {

  /** An operation and its request. */
  record Good(String operation, String request) {}

  static final Good CREATE =
      good(
          "CreateTable",
          "{'TableName':'things','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':["
              + "{'AttributeName':'id','AttributeType':'S'},{'AttributeName':'nr',"
              + "'AttributeType':'N'},{'AttributeName':'kind','AttributeType':'S'}],'KeySchema':["
              + "{'AttributeName':'id','KeyType':'HASH'},{'AttributeName':'nr',"
              + "'KeyType':'RANGE'}],'GlobalSecondaryIndexes':[{'IndexName':'by-kind','KeySchema':["
              + "{'AttributeName':'kind','KeyType':'HASH'},{'AttributeName':'nr',"
              + "'KeyType':'RANGE'}],'Projection':{'ProjectionType':'INCLUDE','NonKeyAttributes':"
              + "['a']}}],'LocalSecondaryIndexes':[{'IndexName':'by-local','KeySchema':["
              + "{'AttributeName':'id','KeyType':'HASH'},{'AttributeName':'kind',"
              + "'KeyType':'RANGE'}],'Projection':{'ProjectionType':'KEYS_ONLY'}}],"
              + "'StreamSpecification':{'StreamEnabled':true,'StreamViewType':'NEW_IMAGE'},"
              + "'Tags':[{'Key':'a','Value':'b'}]}");

  static final Good PUT =
      good(
          "PutItem",
          "{'TableName':'things','Item':{'id':{'S':'a'},'nr':{'N':'1'},'kind':{'S':'k'},'a':"
              + "{'L':[{'S':'x'},{'N':'1.5'},{'BOOL':true},{'NULL':true}]},'m':{'M':{'b':{'B':"
              + "'YWJj'},'s':{'SS':['x','y']},'n':{'NS':['1','2']},'bs':{'BS':['YQ==']}}}},"
              + "'ReturnValues':'ALL_OLD','ReturnConsumedCapacity':'INDEXES',"
              + "'ReturnItemCollectionMetrics':'SIZE'}");

  private static final String KEY = "'Key':{'id':{'S':'a'},'nr':{'N':'1'}}";

  static final List<Good> ALL =
      List.of(
          PUT,
          good(
              "PutItem",
              "{'TableName':'things','Item':{'id':{'S':'b'},'nr':{'N':'1'}},"
                  + "'ConditionExpression':'attribute_not_exists(#a) OR a = :v',"
                  + "'ExpressionAttributeNames':{'#a':'a'},'ExpressionAttributeValues':{':v':"
                  + "{'N':'1'}},'ReturnValuesOnConditionCheckFailure':'ALL_OLD'}"),
          good(
              "PutItem",
              "{'TableName':'things','Item':{'id':{'S':'c'},'nr':{'N':'1'}},'Expected':{'x':"
                  + "{'ComparisonOperator':'NULL'},'y':{'Exists':false}},"
                  + "'ConditionalOperator':'AND'}"),
          good(
              "GetItem",
              "{'TableName':'things',"
                  + KEY
                  + ",'ConsistentRead':true,'ProjectionExpression':"
                  + "'id, #a[1], m.b','ExpressionAttributeNames':{'#a':'a'},"
                  + "'ReturnConsumedCapacity':'TOTAL'}"),
          good("GetItem", "{'TableName':'things'," + KEY + ",'AttributesToGet':['id','a']}"),
          good(
              "UpdateItem",
              "{'TableName':'things',"
                  + KEY
                  + ",'UpdateExpression':'SET c = if_not_exists(c, :v)"
                  + " + :w, l = list_append(if_not_exists(l, :l), :l) REMOVE gone, a[0] ADD d :v"
                  + " DELETE e :set','ConditionExpression':'attribute_exists(id) OR NOT (c IN (:v,"
                  + " :w)) AND size(a) BETWEEN :v AND :w AND begins_with(kind, :s)',"
                  + "'ExpressionAttributeValues':{':v':{'N':'1'},':w':{'N':'2'},':s':{'S':'k'},"
                  + "':l':{'L':[{'S':'x'}]},':set':{'SS':['q']}},'ReturnValues':'UPDATED_NEW'}"),
          good(
              "UpdateItem",
              "{'TableName':'things',"
                  + KEY
                  + ",'AttributeUpdates':{'f':{'Action':'ADD','Value':"
                  + "{'N':'1'}},'g':{'Action':'DELETE'},'h':{'Action':'PUT','Value':{'S':'x'}}},"
                  + "'ReturnValues':'ALL_OLD'}"),
          good(
              "DeleteItem",
              "{'TableName':'things','Key':{'id':{'S':'z'},'nr':{'N':'1'}},'ReturnValues':"
                  + "'ALL_OLD','ConditionExpression':'attribute_not_exists(id)'}"),
          good(
              "Query",
              "{'TableName':'things','KeyConditionExpression':'id = :s AND nr BETWEEN :v AND"
                  + " :w','FilterExpression':'attribute_exists(a) OR contains(a, :s)',"
                  + "'ProjectionExpression':'id, a','ScanIndexForward':false,'Limit':3,"
                  + "'ExpressionAttributeValues':{':v':{'N':'1'},':w':{'N':'2'},':s':{'S':'a'}}}"),
          good(
              "Query",
              "{'TableName':'things','IndexName':'by-kind','KeyConditionExpression':'kind = :s',"
                  + "'Select':'COUNT','ExclusiveStartKey':{'id':{'S':'a'},'nr':{'N':'1'},"
                  + "'kind':{'S':'a'}},'ExpressionAttributeValues':{':s':{'S':'a'}}}"),
          good(
              "Query",
              "{'TableName':'things','IndexName':'by-local','KeyConditions':{'id':"
                  + "{'ComparisonOperator':'EQ','AttributeValueList':[{'S':'a'}]},'kind':"
                  + "{'ComparisonOperator':'BEGINS_WITH','AttributeValueList':[{'S':'k'}]}},"
                  + "'QueryFilter':{'a':{'ComparisonOperator':'NOT_NULL'}},'ConsistentRead':true}"),
          good(
              "Scan",
              "{'TableName':'things','Segment':0,'TotalSegments':4,'FilterExpression':'a <> :v',"
                  + "'ExpressionAttributeValues':{':v':{'N':'1'}},'ReturnConsumedCapacity':'TOTAL'}"),
          good(
              "Scan",
              "{'TableName':'things','Limit':1,'ScanFilter':{'a':{'ComparisonOperator':'IN',"
                  + "'AttributeValueList':[{'S':'a'},{'S':'b'}]},'b':{'ComparisonOperator':"
                  + "'NULL'}},'ConditionalOperator':'OR',"
                  + "'ExclusiveStartKey':{'id':{'S':'a'},'nr':{'N':'1'}}}"),
          good(
              "BatchGetItem",
              "{'RequestItems':{'things':{'Keys':[{'id':{'S':'a'},'nr':{'N':'1'}},{'id':{'S':"
                  + "'b'},'nr':{'N':'1'}}],'ConsistentRead':true,'ProjectionExpression':'a'}}}"),
          good(
              "BatchWriteItem",
              "{'RequestItems':{'things':[{'PutRequest':{'Item':{'id':{'S':'q'},'nr':{'N':"
                  + "'1'}}}},{'DeleteRequest':{'Key':{'id':{'S':'r'},'nr':{'N':'1'}}}}]}}"),
          good(
              "TransactWriteItems",
              "{'ClientRequestToken':'token','TransactItems':[{'Put':{'TableName':'things','Item':"
                  + "{'id':{'S':'t'},'nr':{'N':'1'}}}},{'Update':{'TableName':'things','Key':"
                  + "{'id':{'S':'u'},'nr':{'N':'1'}},'UpdateExpression':'SET a = :v',"
                  + "'ExpressionAttributeValues':{':v':{'N':'1'}}}},{'Delete':{'TableName':"
                  + "'things','Key':{'id':{'S':'v'},'nr':{'N':'1'}}}},{'ConditionCheck':"
                  + "{'TableName':'things','Key':{'id':{'S':'w'},'nr':{'N':'1'}},"
                  + "'ConditionExpression':'attribute_not_exists(id)'}}]}"),
          good(
              "TransactGetItems",
              "{'TransactItems':[{'Get':{'TableName':'things',"
                  + KEY
                  + ",'ProjectionExpression':"
                  + "'a'}}]}"),
          good("DescribeTable", "{'TableName':'things'}"),
          good(
              "UpdateTable",
              "{'TableName':'things','AttributeDefinitions':[{'AttributeName':'x','AttributeType':"
                  + "'S'}],'GlobalSecondaryIndexUpdates':[{'Create':{'IndexName':'by-x','KeySchema':"
                  + "[{'AttributeName':'x','KeyType':'HASH'}],'Projection':{'ProjectionType':"
                  + "'ALL'}}}]}"),
          good("UpdateTable", "{'TableName':'things','DeletionProtectionEnabled':false}"),
          good(
              "UpdateTimeToLive",
              "{'TableName':'things','TimeToLiveSpecification':{'AttributeName':'until','Enabled':"
                  + "true}}"),
          good("DescribeTimeToLive", "{'TableName':'things'}"),
          good("ListTables", "{'Limit':3,'ExclusiveStartTableName':'aaa'}"),
          good(
              "TagResource",
              "{'ResourceArn':'arn:aws:dynamodb:us-east-1:000000000000:table/things','Tags':[{'Key':"
                  + "'k','Value':'v'}]}"),
          good(
              "UntagResource",
              "{'ResourceArn':'arn:aws:dynamodb:us-east-1:000000000000:table/things','TagKeys':"
                  + "['k']}"),
          good(
              "ListTagsOfResource",
              "{'ResourceArn':'arn:aws:dynamodb:us-east-1:000000000000:table/things'}"),
          good("ListStreams", "{'TableName':'things','Limit':5}"));

  private GoodRequests() {}

  private static Good good(String operation, String request) {
    return new Good(operation, request.replace('\'', '"'));
  }
}
