package io.checksummary.proof.chat;

import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;

/** One way to tell that a request comes from a chat platform. Safe for use by many threads. */
@FunctionalInterface
public interface ChatCheck {

  /**
   * Whatever the request holds, this throws nothing.
   *
   * @param body the bytes that the platform sent and, as the case may be, signed: what a cloud
   *     hands over in base64 is decoded before; not changed here
   */
  Proof prove(RequestHead head, byte[] body);
}
