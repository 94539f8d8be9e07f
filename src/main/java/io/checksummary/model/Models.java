package io.checksummary.model;

import dev.langchain4j.model.chat.ChatModel;
import io.checksummary.summary.SummaryModel;
import java.time.InstantSource;

/** The models that are built in, by the name of their provider. */
public final class Models {

  private Models() {}

  /**
   * The model that the settings name. Asks nobody yet: a wrong key shows at the first call.
   *
   * @throws IllegalArgumentException if the provider is not known or the model's name is missing;
   *     the message says what is known
   */
  public static SummaryModel from(ModelSettings settings) {
    return switch (settings.provider()) {
      case ModelSettings.OFFLINE -> offline(settings);
      case OpenAi.PROVIDER -> OpenAi.model(settings);
      default ->
          throw new IllegalArgumentException(
              "No provider is called \""
                  + settings.provider()
                  + "\". Known are \"offline\" and \"openai:MODEL\", "
                  + "which takes any server that speaks OpenAI's protocol.");
    };
  }

  private static SummaryModel offline(ModelSettings settings) {
    int budget = settings.budget() == null ? OfflineChatModel.BUDGET : settings.budget();
    ChatModel model = new OfflineChatModel();
    return new ChatSummaryModel(
        ModelSettings.OFFLINE,
        OfflineChatModel.NAME,
        budget,
        (messages, outputTokens, timeout) -> model.chat(messages),
        InstantSource.system());
  }
}
