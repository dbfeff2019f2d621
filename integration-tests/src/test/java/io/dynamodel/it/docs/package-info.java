/** The code that README and docs show: compiled here, and run on DynamoDB Local. */
@NullMarked
package io.dynamodel.it.docs;

import org.jspecify.annotations.NullMarked;
