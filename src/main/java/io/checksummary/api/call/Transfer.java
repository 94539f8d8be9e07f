package io.checksummary.api.call;

/**
 * What went over the wire, where a call came over one.
 *
 * @param method in the protocol's words, {@code POST} for one
 * @param status as it was sent
 * @param bytesIn of the request's body, as far as it was read
 * @param bytesOut of the answer's body
 */
public record Transfer(String method, int status, long bytesIn, long bytesOut) {}
