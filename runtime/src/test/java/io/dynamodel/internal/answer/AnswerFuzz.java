package io.dynamodel.internal.answer;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * As {@link MutatedAnswersPropertyTest}, guided by what the code does with an answer. Not part of
 * the build; CONTRIBUTING says how to run it.
 */
class AnswerFuzz {

  @FuzzTest(maxDuration = "60s")
  void anyAnswer(byte[] body) {
    if (body.length < Outcome.MOST_BYTES) {
      Outcome.isTakenAsBySdk(body);
    }
  }
}
