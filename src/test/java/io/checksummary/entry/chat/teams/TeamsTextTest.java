package io.checksummary.entry.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsTextTest {

  private static ObjectNode message(String text) {
    return JsonNodeFactory.instance.objectNode().put("text", text);
  }

  private static TeamsText read(ObjectNode message) throws UnreadableMessageException {
    return TeamsText.of(MessageObject.parse(JsonCodec.bytes(message)));
  }

  private static ObjectNode attach(ObjectNode message, String type, String content) {
    message.withArray("attachments").addObject().put("contentType", type).put("content", content);
    return message;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "<at>Checksummary</at> sum up          ¦ sum up",
        "<at id=\"0\">Checksummary</at>&nbsp;5% ¦ 5%",
        "<at>Checksummary</at> ask <at>Ann</at> ¦ ask @Ann",
        "a &lt;b&gt; &amp; c                   ¦ a <b> & c",
        "5 < 6 <at>                            ¦ 5 < 6 <at>"
      })
  void whereNobodySaysWhoIsMeantTheFirstIs(String text, String words)
      throws UnreadableMessageException {
    assertThat(read(message(text)).words()).isEqualTo(words);
  }

  @Test
  void theMentionOfTheRecipientIsLeftOut() throws UnreadableMessageException {
    ObjectNode message = message("<at>Ann</at> and <at>Sum</at> look");
    message.putObject("recipient").put("id", "28:1");
    message
        .putArray("entities")
        .addObject()
        .put("type", "mention")
        .put("text", "<at>Sum</at>")
        .putObject("mentioned")
        .put("id", "28:1");
    assertThat(read(message).words().replaceAll(" +", " ")).isEqualTo("@Ann and look");
  }

  @Test
  void linksAndTheReplyStandInHtml() throws UnreadableMessageException {
    String html =
        """
        <blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1">
        <strong itemprop="mri" itemid="8:1">Ann</strong><span itemprop="time"></span>
        <p itemprop="preview">Profit rose 12% &amp; more <a href="https://no.example">x</a></p>
        </blockquote><p>see <a href="https://example.org/a">this</a>
        <a href="javascript:alert(1)">and</a> <a href="https://example.org/b">b</a></p>
        """;
    TeamsText text = read(attach(message("see this and https://example.org/b"), "text/html", html));
    assertThat(text.quoted()).isEqualTo("Profit rose 12% & more x");
    assertThat(text.words()).isEqualTo("see this and https://example.org/b https://example.org/a");
  }

  @Test
  void aReferenceQuotesToo() throws UnreadableMessageException {
    String reference = "{\"messageId\": \"1\", \"messagePreview\": \"Up 3%\"}";
    assertThat(read(attach(message("look"), "messageReference", reference)).quoted())
        .isEqualTo("Up 3%");
    assertThat(read(attach(message("look"), "messageReference", "no JSON")).quoted()).isNull();
  }

  @Test
  void aHundredThousandSignsAreReadInOneGo() throws UnreadableMessageException {
    assertThat(read(message("<at>".repeat(100_000))).words()).hasSize(400_000);
    assertThat(read(message("<at" + " ".repeat(400_000))).words()).isEqualTo("<at");
  }
}
