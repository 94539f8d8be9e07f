package io.checksummary.entry.chat;

import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.fetch.PlatformClients;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The platforms that are configured, by their names. */
@Singleton
class ChatPlatforms {

  private final Map<String, ChatPlatform> byName = new TreeMap<>();

  /**
   * @throws IllegalArgumentException if a secret is none of its platform's, or half of what a
   *     platform needs is missing
   */
  ChatPlatforms(ChecksummaryConfig config, PlatformClients clients, InstantSource clock) {
    new ConfiguredPlatforms(config, clients, clock)
        .all()
        .forEach(platform -> byName.put(platform.name(), platform));
  }

  Collection<ChatPlatform> all() {
    return byName.values();
  }

  /**
   * @throws IllegalArgumentException if it is not configured
   */
  ChatPlatform get(String name) {
    ChatPlatform platform = byName.get(name);
    if (platform == null) {
      throw new IllegalArgumentException("not configured: " + name);
    }
    return platform;
  }
}
