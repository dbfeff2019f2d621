/** DynamoDB Local in one line: a launcher, and a JUnit Jupiter extension. */
@NullMarked
package io.dynamodel.testing;

import org.jspecify.annotations.NullMarked;
