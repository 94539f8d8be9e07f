package io.checksummary.entry.chat;

import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.fetch.PlatformClients;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The platforms that are configured, by their names. */
@Singleton
class ChatPlatforms {

  private final ChecksummaryConfig config;
  private final PlatformClients clients;
  private final InstantSource clock;

  /** Null until somebody asks: a command of the terminal needs none, whatever is set. */
  private @Nullable Map<String, ChatPlatform> byName;

  ChatPlatforms(ChecksummaryConfig config, PlatformClients clients, InstantSource clock) {
    this.config = config;
    this.clients = clients;
    this.clock = clock;
  }

  private synchronized Map<String, ChatPlatform> byName() {
    Map<String, ChatPlatform> made = byName;
    if (made == null) {
      made = new TreeMap<>();
      for (ChatPlatform platform : new ConfiguredPlatforms(config, clients, clock).all()) {
        made.put(platform.name(), platform);
      }
      byName = made;
    }
    return made;
  }

  /**
   * @throws IllegalArgumentException if a secret is none of its platform's, or half of what a
   *     platform needs is missing
   */
  Collection<ChatPlatform> all() {
    return byName().values();
  }

  /**
   * @throws IllegalArgumentException if it is not configured
   */
  ChatPlatform get(String name) {
    ChatPlatform platform = byName().get(name);
    if (platform == null) {
      throw new IllegalArgumentException("not configured: " + name);
    }
    return platform;
  }
}
