package io.checksummary.model;

import dev.langchain4j.model.chat.ChatModel;
import io.checksummary.model.chat.ArticleTokenBudgets;
import io.checksummary.model.chat.ChatSummaryModel;
import io.checksummary.model.chat.ProviderClient;
import io.checksummary.model.chat.ProviderFaults;
import io.checksummary.model.offline.OfflineChatModel;
import io.checksummary.model.provider.ModelSettings;
import io.checksummary.model.provider.Provider;
import io.checksummary.summary.port.SummaryModel;
import java.time.InstantSource;

/** The models that are built in, by the name of their provider. */
public final class SummaryModels {

  private SummaryModels() {}

  /**
   * The model that the settings name. Asks nobody yet: a wrong key, or none, shows at the first
   * call.
   *
   * @throws IllegalArgumentException if the provider is not known, the model's name is missing or
   *     an address is none; the message says what was expected
   */
  public static SummaryModel from(ModelSettings settings) {
    return settings.provider().equals(ModelSettings.OFFLINE)
        ? offline(settings)
        : served(Provider.of(settings.provider()), settings);
  }

  private static SummaryModel served(Provider provider, ModelSettings settings) {
    if (settings.model().isEmpty()) {
      throw new IllegalArgumentException(
          "Which model? Write " + provider.id() + ":MODEL, with the name that the provider uses.");
    }
    int budget =
        settings.budget() == null ? ArticleTokenBudgets.of(settings.model()) : settings.budget();
    return new ChatSummaryModel(
        provider.id(),
        settings.model(),
        budget,
        new ProviderClient(provider, budget, settings),
        new ProviderFaults(provider.keyVariable(), provider.addressVariable()),
        InstantSource.system());
  }

  private static SummaryModel offline(ModelSettings settings) {
    int budget = settings.budget() == null ? OfflineChatModel.BUDGET : settings.budget();
    ChatModel model = new OfflineChatModel();
    return new ChatSummaryModel(
        ModelSettings.OFFLINE,
        OfflineChatModel.NAME,
        budget,
        (messages, outputTokens, timeout) -> model.chat(messages),
        ProviderFaults.INSIDE,
        InstantSource.system());
  }
}
