package io.checksummary.entry.chat.teams;

import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageLink;
import io.checksummary.entry.chat.wire.MessageObject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a message of Teams says. Its text has mentions as {@code <at>Ann</at>} and characters
 * escaped as in HTML; where links lead, and which message is replied to, stands in an attachment of
 * HTML.
 *
 * @param words without this program's own name; links that hide behind words are there too
 * @param quoted the message that is replied to, as far as Teams shows it; null where there is none
 */
record TeamsText(String words, @Nullable String quoted) {

  private static final Pattern MENTION = Pattern.compile("<at[^<>]{0,100}>([^<]*)</at>");
  private static final String REPLY = "blockquote[itemtype$=schema.skype.com/Reply]";

  static TeamsText of(MessageObject activity) {
    String text = withoutSelf(activity.textOrEmpty("text"), activity);
    String words = unescaped(MENTION.matcher(text).replaceAll("@$1"));
    List<Document> pages =
        activity.objects("attachments").stream()
            .filter(attachment -> attachment.says("contentType", "text/html"))
            .map(attachment -> Jsoup.parse(attachment.textOrEmpty("content")))
            .toList();
    String quoted = quoted(activity, pages);
    pages.forEach(page -> page.select(REPLY).remove());
    String links =
        pages.stream()
            .flatMap(page -> page.select("a[href]").stream())
            .map(link -> link.attr("href"))
            .filter(address -> isHidden(address, words))
            .distinct()
            .collect(Collectors.joining(" "));
    return new TeamsText((words + " " + links).strip(), quoted);
  }

  private static boolean isHidden(String address, String words) {
    return MessageLink.parse(address) != null
        && address.startsWith("http")
        && !words.contains(address);
  }

  /** Where nothing says which mention is of this program, it is the first. */
  private static String withoutSelf(String text, MessageObject activity) {
    String self = activity.object("recipient").textOrEmpty("id");
    List<String> mentions =
        activity.objects("entities").stream()
            .filter(entity -> entity.says("type", "mention"))
            .filter(entity -> !self.isEmpty() && entity.object("mentioned").says("id", self))
            .map(entity -> entity.textOrEmpty("text"))
            .filter(mention -> !mention.isEmpty())
            .toList();
    if (mentions.isEmpty()) {
      return self.isEmpty() ? MENTION.matcher(text).replaceFirst(" ") : text;
    }
    String without = text;
    for (String mention : mentions) {
      without = without.replace(mention, " ");
    }
    return without;
  }

  private static String unescaped(String text) {
    return Parser.unescapeEntities(text, false).replace('\u00A0', ' ').strip();
  }

  private static @Nullable String quoted(MessageObject activity, List<Document> pages) {
    Stream<String> replies =
        pages.stream().flatMap(page -> page.select(REPLY).stream()).map(TeamsText::preview);
    Stream<String> references =
        activity.objects("attachments").stream()
            .filter(attachment -> attachment.says("contentType", "messageReference"))
            .map(TeamsText::referred);
    return Stream.concat(replies, references)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static String preview(Element reply) {
    Element preview = reply.selectFirst("[itemprop=preview]");
    return (preview == null ? reply : preview).wholeText().strip();
  }

  /** Its content is JSON in a text. */
  private static String referred(MessageObject attachment) {
    try {
      return MessageObject.parse(attachment.textOrEmpty("content")).textOrEmpty("messagePreview");
    } catch (UnreadableMessageException noJson) {
      return "";
    }
  }
}
