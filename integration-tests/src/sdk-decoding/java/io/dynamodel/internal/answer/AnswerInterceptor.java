package io.dynamodel.internal.answer;

import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Stands in for the interceptor that takes items out of answers, so that tests of behaviour run on
 * clients without one, too: the SDK decodes all answers.
 */
public final class AnswerInterceptor implements ExecutionInterceptor {

  public static boolean isOf(SdkClient client) {
    return false;
  }
}
