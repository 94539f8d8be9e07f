package io.checksummary.proof;

/** One way to tell a sender that may send. Safe for use by many threads. */
public sealed interface SenderCheck permits SharedSecret, SignedToken, AnySender {

  Admission admit(RequestHead head);
}
