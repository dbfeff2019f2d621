package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A request to list, set or remove tags of a table, which is named by its ARN. */
public record ResourceRequest(String arn, Map<String, String> tags, List<String> keys) {

  private static final Member ARN =
      Member.text().and(new Constraint.First("Invalid TableArn", arn -> arn != null));

  public static final Shape.Struct LIST =
      Shape.struct("ListTagsOfResourceInput")
          .with("ResourceArn", ARN)
          .with("NextToken", Member.text());

  public static final Shape.Struct TAG =
      Shape.struct("TagResourceInput")
          .with("ResourceArn", ARN)
          .with("Tags", TableShapes.TAGS.required());

  public static final Shape.Struct UNTAG =
      Shape.struct("UntagResourceInput")
          .with("ResourceArn", ARN)
          .with("TagKeys", Member.listOf(Member.text()).required());

  private static final Pattern OF_TABLE =
      Pattern.compile("arn:aws:dynamodb:[^:]+:\\d+:table/[a-zA-Z0-9_.-]{3,255}");

  private static final Pattern OF_PART = Pattern.compile("arn:aws:dynamodb:[^:]+:\\d+:table/.+/.+");

  /**
   * Reads a request to list tags.
   *
   * @throws ServiceException if it names no table
   */
  public static ResourceRequest list(Input input) {
    return new ResourceRequest(arn(input), Map.of(), List.of());
  }

  /**
   * Reads a request to set tags.
   *
   * @throws ServiceException if it is not valid
   */
  public static ResourceRequest tag(Input input) {
    String arn = arn(input);
    if (input.inputs("Tags").isEmpty()) {
      throw ServiceException.validation("Atleast one Tag needs to be provided as Input.");
    }
    return new ResourceRequest(arn, Tags.of(input), List.of());
  }

  /**
   * Reads a request to remove tags.
   *
   * @throws ServiceException if it is not valid
   */
  public static ResourceRequest untag(Input input) {
    String arn = arn(input);
    List<String> keys = input.texts("TagKeys");
    if (keys.isEmpty()) {
      throw ServiceException.validation("Atleast one Tag Key needs to be provided as Input.");
    }
    return new ResourceRequest(arn, Map.of(), keys);
  }

  private static String arn(Input input) {
    String arn = input.text("ResourceArn");
    if (!arn.startsWith("arn:")) {
      throw ServiceException.invalidParameter("ARNs must start with 'arn:': " + arn);
    }
    if (!arn.startsWith("arn:aws:dynamodb:")) {
      throw ServiceException.invalidParameter(
          "Provided Arn is not a DynamoDB resource arn: " + arn);
    }
    if (OF_PART.matcher(arn).matches()) {
      throw ServiceException.invalidParameter(
          "Invalid resource arn provided, only table or stream is accepted. Provided resource arn: "
              + arn);
    }
    if (!OF_TABLE.matcher(arn).matches()) {
      throw ServiceException.validation(
          "Invalid TableArn: Invalid ResourceArn provided as input " + arn);
    }
    return arn;
  }
}
