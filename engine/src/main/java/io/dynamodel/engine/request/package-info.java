/** What is asked, checked as the service checks it. */
@NullMarked
package io.dynamodel.engine.request;

import org.jspecify.annotations.NullMarked;
