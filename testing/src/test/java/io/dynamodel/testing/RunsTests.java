package io.dynamodel.testing;

import io.dynamodel.engine.DynamoDbEngine;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** A program that runs a test class, which prints the name of its table. */
final class RunsTests {

  private RunsTests() {}

  public static void main(String[] arguments) throws ClassNotFoundException {
    EngineExecutionResults results = Jupiter.runAsProgram(Class.forName(arguments[0]));
    results.allEvents().failed().stream().forEach(System.err::println);
  }

  @WithDynamoDb(http = true, endpointFromEnvironment = true)
  static class ByEnvironment {
    @Test
    void prints(NoteTable notes) {
      System.out.println(notes.admin().tableName());
    }
  }

  @WithDynamoDb(http = true)
  static class ByItself {
    @Test
    void prints(NoteTable notes, DynamoDbEngine engine) {
      System.out.println(notes.admin().tableName());
    }
  }
}
