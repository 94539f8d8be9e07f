package io.checksummary.entry.chat.googlechat;

import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatEvent.Answered;
import io.checksummary.entry.chat.message.ChatEvent.Ordered;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.entry.chat.wire.MessageObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Events, by the pages "Receive and respond to interaction events" of Google Chat's documentation.
 * They come in two forms: an app that is a Workspace add-on has them below {@code chat}, by a
 * payload of each kind; others have them as they are, by {@code type}.
 */
final class GoogleChatReader {

  /** An object without members is an answer that says nothing. */
  private static final Acknowledgement NOTHING = new Acknowledgement("{}");

  private static final Answered IGNORED = new Answered(NOTHING);

  private static final String MESSAGE = "message";

  ChatEvent read(MessageObject body) throws UnreadableMessageException {
    return body.has("chat") ? addOn(body.object("chat")) : plain(body);
  }

  private static ChatEvent plain(MessageObject event) throws UnreadableMessageException {
    return switch (event.textOrEmpty("type")) {
      case "MESSAGE", "APP_COMMAND" -> said(event, event);
      case "ADDED_TO_SPACE" -> event.has(MESSAGE) ? said(event, event) : greeted(event, event);
      case "" -> throw new UnreadableMessageException("expected an event of Google Chat's");
      default -> IGNORED;
    };
  }

  /** One that was added by being mentioned gets what was said as an event of its own. */
  private static ChatEvent addOn(MessageObject chat) throws UnreadableMessageException {
    if (chat.has("messagePayload")) {
      return said(chat, chat.object("messagePayload"));
    }
    if (chat.has("appCommandPayload")) {
      return said(chat, chat.object("appCommandPayload"));
    }
    MessageObject added = chat.object("addedToSpacePayload");
    return added.has("space") && !added.isTrue("interactionAdd") ? greeted(chat, added) : IGNORED;
  }

  private static ChatEvent greeted(MessageObject event, MessageObject payload)
      throws UnreadableMessageException {
    String space = payload.object("space").name("name");
    return ordered(event, space, ChatOrder.HELP, payload, space);
  }

  private static ChatEvent said(MessageObject event, MessageObject payload)
      throws UnreadableMessageException {
    MessageObject message = payload.object(MESSAGE);
    if (message.object("sender").says("type", "BOT") || event.object("user").says("type", "BOT")) {
      return IGNORED;
    }
    String place = payload.object("space").name("name");
    String name = message.optionalName("name");
    return ordered(event, place, command(message), payload, name == null ? place : name);
  }

  /**
   * @param subject the message that the event is about; the space where it is about none
   */
  private static ChatEvent ordered(
      MessageObject event,
      String space,
      @Nullable String command,
      MessageObject payload,
      String subject)
      throws UnreadableMessageException {
    MessageObject message = payload.object(MESSAGE);
    Map<String, String> parts = new HashMap<>();
    parts.put(GoogleChatParts.SPACE, space);
    String thread = message.object("thread").optionalName("name");
    if (thread != null) {
      parts.put(GoogleChatParts.THREAD, thread);
    }
    ChatOrder order =
        new ChatOrder(
            GoogleChatPlatform.NAME,
            subject + " " + event.name("eventTime"),
            space,
            event.object("user").optionalName("name"),
            command,
            Map.of(),
            words(message),
            message.object("quotedMessageMetadata").object("quotedMessageSnapshot").text("text"),
            attachments(message),
            new ReplyAddress(parts));
    return new Ordered(order, NOTHING);
  }

  /** Without the app's name and the command, where Google Chat says so. */
  private static String words(MessageObject message) {
    String argument = message.text("argumentText");
    return (argument == null ? message.textOrEmpty("text") : argument).strip();
  }

  private static @Nullable String command(MessageObject message) {
    return message.objects("annotations").stream()
        .map(annotation -> annotation.object("slashCommand").text("commandName"))
        .filter(Objects::nonNull)
        .map(name -> name.replaceFirst("^/", ""))
        .findFirst()
        .orElse(null);
  }

  /** Those that were uploaded: what lies in Drive is not the app's to read. */
  private static List<ChatAttachment> attachments(MessageObject message) {
    return message.objects("attachment").stream()
        .map(GoogleChatReader::attachment)
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable ChatAttachment attachment(MessageObject attachment) {
    String resource = attachment.object("attachmentDataRef").text("resourceName");
    return resource == null
        ? null
        : new ChatAttachment(
            resource, attachment.textOrEmpty("contentName"), attachment.text("contentType"));
  }
}
