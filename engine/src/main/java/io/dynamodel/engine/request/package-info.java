/** Requests, checked as the service checks them before it looks at a table. */
@NullMarked
package io.dynamodel.engine.request;

import org.jspecify.annotations.NullMarked;
