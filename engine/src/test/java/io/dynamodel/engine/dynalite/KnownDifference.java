package io.dynamodel.engine.dynalite;

import java.util.regex.Pattern;

/** Where dynalite answers differently, and why the engine does not follow it. */
enum KnownDifference {
  /** dynalite breaks down at some comparisons of different types, and does not answer. */
  NO_ANSWER((asked, ours, theirs) -> theirs.equals(Reply.NONE)),

  /** The service refuses {@code <} and BETWEEN on types without an order; dynalite compares. */
  TYPES_WITHOUT_ORDER(
      ours("Incorrect operand type for operator or function; operator or function: (<|>|BETWEEN)")),

  /** Of several misused functions the two name another one first. */
  FIRST_OF_SEVERAL_FUNCTIONS(
      both("Incorrect operand type for operator or function; operator or function: ")),

  /** The service tells the types that ADD and DELETE take, since a later release. */
  TYPE_SETS(ours("operator: (ADD|DELETE), operand type: \\w+, typeSet: ALLOWED_FOR_")),

  /** Bounds of BETWEEN that are no scalars print differently. */
  TEXT_OF_BOUNDS(both("The BETWEEN operator requires ")),

  /** dynalite does not check what can be selected together. */
  SELECT(
      ours(
          "can be used only when Querying using an IndexName|Cannot specify the \\w+ when choosing"
              + "|Must specify the AttributesToGet or ProjectionExpression")),

  /** A delete can only return the old item, which is said before all else. */
  RETURN_VALUES_OF_DELETES(ours("ReturnValues can only be ALL_OLD or NONE")),

  /** The wording of empty keys has changed, and queries refuse them too. */
  EMPTY_KEYS(ours("One or more parameter values are not valid\\. .*cannot contain an empty")),

  /** The wording of a wrong Limit has changed. */
  LIMIT(both("failed to satisfy constraint: Member must have value greater than or equal to 1")),

  /** A function of conditions in an update is known, but not allowed. */
  FUNCTIONS_OF_CONDITIONS(ours("The function is not allowed in an update expression")),

  /** dynalite can't parse NOT NOT. */
  DOUBLE_NOT(theirs("Syntax error; Expected \"\\(\" but \"N\" found")),

  /** dynalite overlooks an empty text that stands twice in a set. */
  EMPTY_TEXT_TWICE(ours("contains duplicates").and(asked("\"\",.*\"\""))),

  /** dynalite does not check the operands of Expected, or only after the updates. */
  OPERANDS_OF_EXPECTED(
      asked("\"Expected\"")
          .and(
              ours(
                  "may not be empty|Binary sets should not be empty|contains duplicates"
                      + "|Supplied AttributeValue|cannot be converted to a numeric value|Null attribute value"
                      + "|Number (over|under)flow"))),

  /** The engine reads all values of AttributeUpdates before it looks at their actions. */
  VALUES_OF_UPDATES(
      theirs("(ADD|DELETE) action( with value)? is not supported for the type|Only DELETE action")),

  /** The engine checks updates of index keys before it looks at Expected. */
  UPDATES_OF_INDEX_KEYS(asked("\"Expected\"").and(ours("Type mismatch for Index Key"))),

  /** dynalite calculates with more than 38 digits. */
  DIGITS(ours("Attempting to store more than 38 significant digits")),

  /** Key conditions are not judged by the rules of the older parameters. */
  TYPES_OF_KEYS(theirs("ComparisonOperator \\w+ is not valid for \\w+ AttributeValue type")),

  /** dynalite takes two absent operands as equal, and an absent one as smaller than others. */
  ABSENT_OPERANDS(
      asked("Expression\":\"[^\"]*(size\\([^)]*\\)|[a-z#\\]][\\w.]*) ?(=|<|>|<>|<=|>=|,) ?[a-z#]")
          .and((asked, ours, theirs) -> isAnswerOfCondition(ours) && isAnswerOfCondition(theirs))),

  /** An absent attribute contains nothing and, to the older operator, does not lack it either. */
  NOT_CONTAINS(asked("\"NOT_CONTAINS\"")),

  /** Of several problems of an update with an item the two name another one first. */
  FIRST_OF_SEVERAL_PROBLEMS(
      both(
          "ValidationException: (An operand in|The document path|The provided expression refers)")),

  /** The service leaves an empty map of attributes out. */
  NO_ATTRIBUTES(theirs("\"Attributes\":\\{\\}")),

  /** dynalite compares text in UTF-16, the service in UTF-8. */
  ORDER_OF_TEXT(asked("\uD83D\uDE00")),

  /** dynalite does not look at the value that is expected beside {@code Exists: true}. */
  EXISTS_WITH_VALUE(asked("\"Exists\":true,\"Value\"")),

  /** Of a key with several mistakes the two name another one first. */
  FIRST_OF_SEVERAL_MISTAKES(
      ours("The provided key element does not match the schema")
          .and(theirs("cannot contain an empty"))),

  /** Of several values of a wrong JSON type the two name another one first. */
  FIRST_OF_SEVERAL_TYPES(both("SerializationException")),

  /** The engine looks for items that stand twice in a batch before it looks at each of them. */
  ITEMS_TWICE(ours("Provided list of item keys contains duplicates").and(theirs("Validation"))),

  /** dynalite takes false and empty text as absent when it is asked for their type. */
  TYPES_OF_FALSE(asked("attribute_type")),

  /** Items of an index that have equal keys are in no order, so a limit cuts them anywhere. */
  EQUAL_INDEX_KEYS(
      asked("\"IndexName\":")
          .and(
              (asked, ours, theirs) ->
                  !ours.isError()
                      && !theirs.isError()
                      && (finds("\"Limit\":", asked.toString())
                          || ours.normal(true).equals(theirs.normal(true))))),

  /** dynalite compares numbers in sets as texts, and lists and maps by identity. */
  LISTS_AND_MAPS(
      asked("\\{\"(L|M|NS|BS|SS)\":")
          .and((asked, ours, theirs) -> isAnswerOfCondition(ours) && isAnswerOfCondition(theirs)));

  private final Test test;

  KnownDifference(Test test) {
    this.test = test;
  }

  boolean explains(Asked asked, Reply ours, Reply theirs) {
    return test.holds(asked, ours, theirs);
  }

  private static boolean isAnswerOfCondition(Reply reply) {
    return !reply.isError()
        || finds(
            "ConditionalCheckFailedException|The document path provided|The provided expression refers",
            reply.error());
  }

  private static Test ours(String pattern) {
    return (asked, ours, theirs) -> finds(pattern, ours.toString());
  }

  private static Test theirs(String pattern) {
    return (asked, ours, theirs) -> finds(pattern, theirs.toString());
  }

  private static Test both(String pattern) {
    return ours(pattern).and(theirs(pattern));
  }

  private static Test asked(String pattern) {
    return (asked, ours, theirs) -> finds(pattern, asked.toString());
  }

  private static boolean finds(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).find();
  }

  private interface Test {
    boolean holds(Asked asked, Reply ours, Reply theirs);

    default Test and(Test other) {
      return (asked, ours, theirs) ->
          holds(asked, ours, theirs) && other.holds(asked, ours, theirs);
    }
  }
}
