package io.checksummary.entry.chat;

import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.fetch.PlatformClients;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The platforms that are configured, by their names. */
@Singleton
class ChatPlatforms {

  private final Supplier<List<ChatPlatform>> maker;

  /** Null until somebody asks: a command of the terminal needs none, whatever is set. */
  private @Nullable Map<String, ChatPlatform> byName;

  @Inject
  ChatPlatforms(ChecksummaryConfig config, PlatformClients clients, InstantSource clock) {
    this(() -> new ConfiguredPlatforms(config, clients, clock).all());
  }

  /**
   * @param maker is asked once
   */
  ChatPlatforms(Supplier<List<ChatPlatform>> maker) {
    this.maker = maker;
  }

  private synchronized Map<String, ChatPlatform> byName() {
    Map<String, ChatPlatform> made = byName;
    if (made == null) {
      made = new TreeMap<>();
      for (ChatPlatform platform : maker.get()) {
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
