package io.checksummary.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Recogniser;
import io.checksummary.text.SourceText;
import java.util.List;

/**
 * The embedded model: it writes nothing of its own, it picks sentences of the article and the
 * figures in them.
 *
 * <p>It is asked in the same words and answers in the same JSON as any other model, so that nothing
 * before and behind it can tell the difference. It needs no key and no network.
 */
final class OfflineChatModel implements ChatModel {

  static final String NAME = "extractive";

  /** More than any article that is let in: it reads everything in one call. */
  static final int BUDGET = 4_000_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public ChatResponse doChat(ChatRequest request) {
    UserMessage message = (UserMessage) request.messages().getLast();
    Reading reading = Reading.of(message.singleText());
    return ChatResponse.builder()
        .modelName(NAME)
        .aiMessage(AiMessage.from(answer(reading)))
        .build();
  }

  private static String answer(Reading reading) {
    SourceText text = SourceText.of(reading.text());
    List<String> sentences =
        text.sentences().stream().map(s -> s.of(text.text()).strip()).limit(3).toList();
    ObjectNode digest = JSON.createObjectNode();
    digest.put("title", reading.title());
    digest.put("summary", String.join(" ", sentences));
    ArrayNode figures = digest.putArray("keyFigures");
    for (String sentence : sentences) {
      for (Mention mention : Recogniser.english().mentions(sentence)) {
        if (figures.size() < reading.maxFigures()) {
          ObjectNode figure = figures.addObject();
          figure.put("label", sentence.substring(0, Math.min(30, sentence.length())));
          figure.put("text", mention.span().of(sentence));
          figure.put("quote", sentence);
        }
      }
    }
    return digest.toString();
  }
}
