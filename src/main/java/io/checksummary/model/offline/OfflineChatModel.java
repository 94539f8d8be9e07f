package io.checksummary.model.offline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.checksummary.text.language.LanguageDetector;

/**
 * The embedded model: it writes nothing of its own, it picks sentences of the article and the
 * figures in them.
 *
 * <p>It is asked in the same words and answers in the same JSON as any other model, so that nothing
 * before and behind it can tell the difference. It needs no key and no network.
 */
public final class OfflineChatModel implements ChatModel {

  public static final String NAME = "extractive";

  /** More than any article that is let in: it reads everything in one call. */
  public static final int BUDGET = 4_000_000;

  /** What it has to say to a request to mend a digest: it knows the words of the article only. */
  private static final String NOTHING = "{}";

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public ChatResponse doChat(ChatRequest request) {
    UserMessage message = (UserMessage) request.messages().getLast();
    PromptReader reading = PromptReader.of(message.singleText());
    return ChatResponse.builder()
        .modelName(NAME)
        .aiMessage(AiMessage.from(reading.draft() ? NOTHING : answer(reading)))
        .build();
  }

  private static String answer(PromptReader reading) {
    Extract extract = extract(reading);
    ObjectNode digest = JSON.createObjectNode();
    digest.put("title", reading.title() == null ? extract.heading() : reading.title());
    digest.put("summary", extract.summary());
    ArrayNode figures = digest.putArray("keyFigures");
    for (Extract.Figure figure : extract.figures()) {
      figures
          .addObject()
          .put("label", figure.label())
          .put("text", figure.text())
          .put("quote", figure.quote());
    }
    return digest.toString();
  }

  private static Extract extract(PromptReader reading) {
    String language = LanguageDetector.guess(reading.text(), reading.language());
    return reading.digests()
        ? ExtractiveSummariser.ofDigests(
            reading.text(), reading.length(), reading.maxFigures(), language)
        : ExtractiveSummariser.of(reading.text(), reading.length(), reading.maxFigures(), language);
  }
}
