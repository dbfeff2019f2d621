/** What is sent. */
@NullMarked
package io.dynamodel.it.behaviour.request;

import org.jspecify.annotations.NullMarked;
