package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggingTest {

  private static final String USERS = "arn:aws:dynamodb:us-east-1:000000000000:table/users";

  private final Requests requests = new Requests();

  @BeforeEach
  void createTable() {
    requests.createTable("users", "pk S");
  }

  private String send(String operation, String arn, String rest) {
    return requests.send(operation, "{'ResourceArn':'" + arn + "'" + rest + "}");
  }

  private String list() {
    return send("ListTagsOfResource", USERS, "");
  }

  @Test
  void tagsAreSetReplacedAndRemoved() {
    send("TagResource", USERS, ",'Tags':[{'Key':'a','Value':'1'},{'Key':'b','Value':'2'}]");
    send("TagResource", USERS, ",'Tags':[{'Key':'a','Value':'3'}]");
    assertThat(list()).isEqualTo("{'Tags':[{'Key':'a','Value':'3'},{'Key':'b','Value':'2'}]}");
    assertThat(send("UntagResource", USERS, ",'TagKeys':['a','c']")).isEqualTo("{}");
    assertThat(list()).isEqualTo("{'Tags':[{'Key':'b','Value':'2'}]}");
  }

  @Test
  void aTableHasFiftyAtTheMost() {
    String fifty =
        IntStream.range(0, 50)
            .mapToObj(i -> "{'Key':'k%d','Value':'v'}".formatted(i))
            .collect(Collectors.joining(",", ",'Tags':[", "]"));
    assertThat(send("TagResource", USERS, fifty)).isEqualTo("{}");
    assertThat(send("TagResource", USERS, ",'Tags':[{'Key':'a','Value':'1'}]"))
        .contains("Number of Tags exceed the current limit for the provided ResourceArn");
  }

  @Test
  void somethingIsSaid() {
    assertThat(send("TagResource", USERS, ",'Tags':[]"))
        .contains("Atleast one Tag needs to be provided as Input.");
    assertThat(send("UntagResource", USERS, ",'TagKeys':[]"))
        .contains("Atleast one Tag Key needs to be provided as Input.");
    for (String operation : List.of("ListTagsOfResource", "TagResource", "UntagResource")) {
      assertThat(requests.send(operation, "{}")).contains("'message':'Invalid TableArn'");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          users | One or more parameter values were invalid: ARNs must start with 'arn:': users
          arn:aws:s3:::a | One or more parameter values were invalid: Provided Arn is not a DynamoDB resource arn: arn:aws:s3:::a
          arn:aws:dynamodb:us-east-1:000000000000:table/ab | Invalid TableArn: Invalid ResourceArn provided as input arn:aws:dynamodb:us-east-1:000000000000:table/ab
          arn:aws:dynamodb:us-east-1:000000000000:table/users/index/one | One or more parameter values were invalid: Invalid resource arn provided, only table or stream is accepted. Provided resource arn: arn:aws:dynamodb:us-east-1:000000000000:table/users/index/one
          """)
  void otherResourcesHaveNone(String arn, String message) {
    assertThat(send("ListTagsOfResource", arn, ""))
        .isEqualTo(
            "400 {'__type':'com.amazon.coral.validate#ValidationException','message':'"
                + message
                + "'}");
  }

  @Test
  void aTableThatIsNotThere() {
    String nobody = USERS.replace("users", "nobody");
    assertThat(send("ListTagsOfResource", nobody, ""))
        .isEqualTo(
            "400 {'__type':'com.amazon.coral.service#AccessDeniedException','Message':'User:"
                + " arn:aws:iam::000000000000:root is not authorized to perform:"
                + " dynamodb:ListTagsOfResource on resource: "
                + nobody
                + "'}");
    assertThat(send("TagResource", nobody, ",'Tags':[{'Key':'a','Value':'1'}]"))
        .contains(
            "ResourceNotFoundException",
            "Requested resource not found: ResourceArn: " + nobody + " not found");
  }
}
