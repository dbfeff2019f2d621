/** The ways in: the SDK's HTTP interfaces, and a server. */
@NullMarked
package io.dynamodel.engine.http;

import org.jspecify.annotations.NullMarked;
