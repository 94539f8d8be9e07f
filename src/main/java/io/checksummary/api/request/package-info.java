/** What the service is asked: typed requests, their options and limits. Uses no other room. */
@NullMarked
package io.checksummary.api.request;

import org.jspecify.annotations.NullMarked;
