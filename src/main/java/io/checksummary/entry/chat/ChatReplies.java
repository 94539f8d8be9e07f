package io.checksummary.entry.chat;

import io.checksummary.api.problem.Problem;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.fetch.FetchException;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said in a chat that no report says, in English, out of a table. */
final class ChatReplies {

  private static final Map<String, String> TABLE =
      TableFile.of(ChatReplies.class, "en/replies.txt").rows().stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));

  private ChatReplies() {}

  /** What can be asked for; words that were not understood come first. */
  static ChatNotice help(List<String> notUnderstood) {
    return new ChatNotice(
        Stream.concat(
                unknown(notUnderstood), Stream.of("help.1", "help.2", "help.3").map(TABLE::get))
            .toList());
  }

  static ChatNotice halfACheck(List<String> notUnderstood) {
    return new ChatNotice(Stream.concat(unknown(notUnderstood), Stream.of(say("half"))).toList());
  }

  /** A sentence, where there are such words. */
  static Stream<String> unknown(List<String> notUnderstood) {
    return notUnderstood.isEmpty()
        ? Stream.empty()
        : Stream.of(say("unknown").replace("{words}", String.join(" ", notUnderstood)));
  }

  /** What a service's problem comes to in a chat. */
  static ChatNotice problem(Problem problem) {
    boolean unread = problem.type().equals(ProblemType.UNSUPPORTED_DOCUMENT.path());
    return ChatNotice.of(unread ? say("unread-type") : problem.detail());
  }

  /** Why a document is not there. */
  static ChatNotice noDocument(UndeliveredException why) {
    boolean large =
        why.getCause() instanceof FetchException fetched
            && fetched.reason() == FetchException.Reason.TOO_LARGE;
    return ChatNotice.of(say(large ? "large-document" : "no-document"));
  }

  static ChatNotice fault(String requestId) {
    return ChatNotice.of(say("fault").replace("{request}", requestId));
  }

  /**
   * @throws NullPointerException if the table has no such entry
   */
  static String say(String key) {
    return Objects.requireNonNull(TABLE.get(key), key);
  }
}
