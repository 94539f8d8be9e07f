package io.checksummary.fetch;

/** Makes a client for each platform: what is secret to one is told to no other. */
public interface PlatformClients {

  /** One that speaks to these hosts alone. */
  PlatformClient to(TrustedHosts hosts);
}
