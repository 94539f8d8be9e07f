package io.checksummary.text.injection;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup of conversations with a model, which an article has no use for: chat formats, turns of
 * a system or an assistant, marks of an article's end, a model's answer in JSON.
 *
 * <p>Example: {@code "<|im_start|>system"} is markup. A caveat: "User: …" alone may be a row of a
 * manual, so that {@link ForgedLines} looks for a second speaker.
 */
final class ChatMarkup {

  private static final String ROLES =
      "(?:system|assistant|user|human|ai|developer|model|chatbot|chatgpt|llm|summari[sz]er|checker)";

  /** The signs of chat formats, wherever they stand. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<\\|[a-z_]{2,24}\\|>|\\[/?INST\\]|<</?SYS>>|</?(?:start|end)_of_turn>"
              + "|\"role\" ?: ?\"(?:system|user|assistant|developer|model)\"",
          Pattern.CASE_INSENSITIVE);

  /** "SYSTEM PROMPT: …", "### Instruction:", "[system] …". */
  private static final Pattern TURN =
      Pattern.compile(
          "[#>*\\-\\[(<{= ]{0,8}(?:(?:system|assistant|ai|llm|model|chatbot|chatgpt|summari[sz]er|checker)"
              + " (?:prompt|message|override|instructions?|command|note)"
              + "|new (?:system )?instructions?"
              + "|(?:note|notice|message|attention|reminder|instructions?)(?: (?:to|for))?"
              + "(?: (?:the|any|all))?(?: ai)? (?:ais?|llms?|bots?|"
              + ROLES
              + "s?))[\\])>}=* ]{0,8}(?::|$|\\n)"
              + "|#{2,6} ?(?:instruction ?:|(?:system|assistant) ?:?|(?:human|user|response|input) ?:)"
              + "(?:$|\\n)"
              + "|[\\[<](?:system|assistant|instructions?)[\\]>]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPEAKER =
      Pattern.compile("[#>*\\- ]{0,6}(?:SYSTEM|ASSISTANT)[*]{0,2} ?:");

  private static final Pattern ROLE_LINE =
      Pattern.compile("[#>*\\- ]{0,6}(" + ROLES + ")[*]{0,2} ?:", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPEAKING =
      Pattern.compile(
          "[#>*\\- \\[(]{0,6}" + ROLES + "[*\\])]{0,3} ?:[* \"]{0,4}", Pattern.CASE_INSENSITIVE);

  /** What pretends that the article ends here, or that something else begins. */
  private static final Pattern FENCE =
      Pattern.compile(
          "[<>=\\-*#_~\\[( ]{0,12}(?:end|begin|start|beginning)(?: of)?(?: the)?"
              + " (?:article|text|document|input|prompt|source|user input|untrusted (?:text|input))"
              + "[<>=\\-*#_~\\]):. ]{0,12}$|(?:<{4,}|>{4,})[ \\w]{0,40}$|</?(?:article|document|text|input|prompt)>$",
          Pattern.CASE_INSENSITIVE);

  /** A digest or a verdict in the form in which it is answered. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "[\"'](?:summary|key_?figures|verdict|passed)[\"'] ?:", Pattern.CASE_INSENSITIVE);

  private ChatMarkup() {}

  /** Whether a sentence holds the signs of a chat format, or begins as the turn of a model. */
  static boolean isForged(String sentence) {
    boolean marked =
        sentence.indexOf('<') >= 0 || sentence.indexOf('[') >= 0 || sentence.contains("role\"");
    return (marked && MARKUP.matcher(sentence).find())
        || TURN.matcher(sentence).lookingAt()
        || SPEAKER.matcher(sentence).lookingAt();
  }

  /** Whether a sentence has only named its speaker so far: "Assistant: ". */
  static boolean isSpeaker(String begin) {
    return SPEAKING.matcher(begin).matches();
  }

  /** Whether a line only pretends to part the article from something else. */
  static boolean isFence(String line) {
    return line.length() <= 100 && FENCE.matcher(line).lookingAt();
  }

  /** Who speaks on a line, as a conversation with a model has it; empty where nobody does. */
  static String speaker(String line) {
    Matcher role = ROLE_LINE.matcher(line);
    return role.lookingAt() ? role.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether a stretch of JSON answers for the model. */
  static boolean isAnswer(String json) {
    return ANSWER.matcher(json).find();
  }
}
